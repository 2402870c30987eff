using System.Collections.Frozen;
using System.Reflection;
using BehindScenes.Web.Languages;
using BehindScenes.Web.LinkedData;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor.Internal;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Razor.Hosting;

namespace BehindScenes.Web.Pages;

/// <summary>What a page, the layout round it and the parts of both print with. A page gets it from the framework, all others from the page, so they have no <c>Html</c> and no <c>Url</c>.</summary>
public abstract class View : Page
{
    private const string Folder = "/Pages/Shared/";

    /// <summary>The views that are no pages, by the names of their files.</summary>
    private static readonly FrozenDictionary<string, Type> Shared = typeof(View).Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
        .Where(item => item.Identifier.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(item => item.Identifier[Folder.Length..].Split('.')[0], item => item.Type, StringComparer.Ordinal);

    [RazorInject]
    public InterfaceLanguage T { get; set; } = null!;

    [RazorInject]
    public InterfaceLanguages Languages { get; set; } = null!;

    [RazorInject]
    public Addresses To { get; set; } = null!;

    [RazorInject]
    public SiteAddress Site { get; set; } = null!;

    [RazorInject]
    public PageHead Head { get; set; } = null!;

    [RazorInject]
    public ShownNames Names { get; set; } = null!;

    [RazorInject]
    public LinkedPages Linked { get; set; } = null!;

    /// <summary>What is HTML already.</summary>
    protected static HtmlString Raw(string html) => new(html);

    /// <summary>Prints a view that has no model here, and nothing more where it is called.</summary>
    /// <param name="name">That of its file.</param>
    public Task<IHtmlContent> PartAsync(string name) => PrintAsync(Create(name));

    /// <summary>Prints a part of the page here.</summary>
    public Task<IHtmlContent> PartAsync<TModel>(string name, TModel model)
    {
        var part = (Part<TModel>)Create(name);
        part.Model = model;
        return PrintAsync(part);
    }

    private static View Create(string name) => (View)Activator.CreateInstance(Shared[name])!;

    private async Task<IHtmlContent> PrintAsync(View other)
    {
        (other.ViewContext, other.PageContext, other.HtmlEncoder, other.BodyContent) = (ViewContext, PageContext, HtmlEncoder, BodyContent);
        (other.T, other.Languages, other.To, other.Site, other.Head, other.Names, other.Linked) = (T, Languages, To, Site, Head, Names, Linked);
        await other.ExecuteAsync();
        return HtmlString.Empty;
    }
}

/// <summary>A part that pages share.</summary>
public abstract class Part<TModel> : View
{
    public TModel Model { get; set; } = default!;
}
