using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using BehindScenes.Catalogue.Database;

namespace BehindScenes.Web.Requests;

/// <summary>What the site makes of one generation: the tag of its answers, and the pages that were asked for, ready to be sent again.</summary>
/// <param name="mostBytes">Of all kept pages together; 0 keeps none.</param>
internal sealed class Edition(Generation generation, string root, long mostBytes)
{
    /// <summary>Answers change with the catalogue, the program or the site's address, and with nothing else.</summary>
    private static readonly string Build = typeof(Edition).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>One page may take this part of the room at most.</summary>
    private const int Share = 16;

    private readonly ConcurrentDictionary<string, KeptPage> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<KeptPage?>> _rendered = new(StringComparer.Ordinal);
    private readonly Lock _eviction = new();
    private long _bytes;

    public Generation Generation => generation;

    /// <summary>The ETag of every answer, quotation marks and all.</summary>
    public string Tag { get; } = $"W/\"{generation.Id}.{Build}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(root)).AsSpan(0, 4))}\"";

    public bool KeepsPages => mostBytes > 0;

    /// <param name="address">As <see cref="AskedAddress.Normalised"/> gives it.</param>
    public KeptPage? Find(string address) => _pages.GetValueOrDefault(address);

    /// <summary>Sends a kept page, and counts what compressing it adds.</summary>
    public async ValueTask ServeAsync(KeptPage page, HttpContext context)
    {
        var added = await page.ServeAsync(context, Tag);
        if (added > 0)
            Count(added);
    }

    /// <summary>Lets the first who asks for a page render it, and the others wait for that.</summary>
    /// <returns>null for the first, who says by <see cref="End"/> what came of it; for others its page, or null inside where there is none to keep.</returns>
    public Task<KeptPage?>? Begin(string address)
    {
        var own = new TaskCompletionSource<KeptPage?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = _rendered.GetOrAdd(address, own);
        return first == own ? null : first.Task;
    }

    /// <param name="page">null where nothing is to be kept.</param>
    public void End(string address, KeptPage? page)
    {
        if (page is not null && page.Bytes <= mostBytes / Share && _pages.TryAdd(address, page))
            Count(page.Bytes);
        if (_rendered.TryRemove(address, out var rendered))
            rendered.SetResult(page);
    }

    private void Count(int bytes)
    {
        if (Interlocked.Add(ref _bytes, bytes) <= mostBytes || !_eviction.TryEnter())
            return;
        try
        {
            // Half of them go at once, so that the next look at all of them is far away.
            foreach (var (address, page) in _pages.ToArray().OrderBy(entry => entry.Value.LastAsked))
            {
                if (Interlocked.Read(ref _bytes) <= mostBytes / 2)
                    break;
                if (_pages.TryRemove(address, out _))
                    Interlocked.Add(ref _bytes, -page.Bytes);
            }
        }
        finally
        {
            _eviction.Exit();
        }
    }
}

/// <summary>The edition of the generation that is served. Requests that began on an older one end on its edition.</summary>
internal sealed class Editions(GenerationStore store, SiteAddress site, CatalogueSettings settings)
{
    private const long Megabyte = 1024 * 1024;

    private volatile Edition? _newest;

    public Edition Current => Of(store.Current);

    public Edition Of(Generation generation)
    {
        if (_newest is { } newest && newest.Generation == generation)
            return newest;
        // Its pages are few and soon out of date, so that an older generation's edition keeps none.
        var edition = new Edition(generation, site.Root, generation == store.Current ? settings.KeptMegabytes * Megabyte : 0);
        if (generation == store.Current)
            _newest = edition;
        return edition;
    }
}
