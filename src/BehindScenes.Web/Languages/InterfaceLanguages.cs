using System.Collections.Frozen;
using BehindScenes.Web.Requests;

namespace BehindScenes.Web.Languages;

/// <summary>The languages that the site speaks, and which of them a visitor is answered in.</summary>
public sealed class InterfaceLanguages
{
    private const string Folder = "languages/";
    private const string DefaultCode = "en";

    private readonly FrozenDictionary<string, InterfaceLanguage> _byCode;

    /// <param name="languages">English among them.</param>
    public InterfaceLanguages(IEnumerable<InterfaceLanguage> languages)
    {
        All = [.. languages.OrderBy(language => language.Code, StringComparer.Ordinal)];
        _byCode = All.ToFrozenDictionary(language => language.Code, StringComparer.Ordinal);
    }

    /// <summary>Those that come with the program: a file <c>Languages/&lt;code&gt;.yml</c> each.</summary>
    public static InterfaceLanguages Shipped { get; } = new(Load());

    /// <summary>By code.</summary>
    public IReadOnlyList<InterfaceLanguage> All { get; }

    public InterfaceLanguage Default => _byCode[DefaultCode];

    /// <param name="code">BCP 47.</param>
    public InterfaceLanguage? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>The language of the address that was asked for; the default where it names none.</summary>
    public InterfaceLanguage Of(HttpContext context) => Find(context.Request.RouteValues["language"] as string) ?? Find(AskedAddress.Of(context).Path.Value?.Split('/').ElementAtOrDefault(1)) ?? Default;

    /// <summary>The best that the visitor's browser asks for and the site speaks (RFC 9110, 12.5.4); a region's language stands for the region.</summary>
    public InterfaceLanguage Negotiate(HttpRequest request)
    {
        var wishes = request.GetTypedHeaders().AcceptLanguage;
        var refused = wishes.Where(wish => wish.Quality == 0).Select(wish => Find(wish.Value.Value)).ToList();
        return wishes.Where(wish => wish.Quality != 0).OrderByDescending(wish => wish.Quality ?? 1)
            .SelectMany(wish => wish.Value == "*" ? [Default, .. All] : new[] { Find(wish.Value.Value?.Split('-')[0].ToLowerInvariant()) })
            .FirstOrDefault(language => language is not null && !refused.Contains(language)) ?? Default;
    }

    private static IEnumerable<InterfaceLanguage> Load()
    {
        var assembly = typeof(InterfaceLanguages).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return InterfaceLanguage.Read(Path.GetFileNameWithoutExtension(name[Folder.Length..]), reader);
        }
    }
}
