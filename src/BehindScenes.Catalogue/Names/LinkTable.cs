namespace BehindScenes.Catalogue.Names;

/// <summary>What all dramas or all people are called. Ids are those of the generation, from 1, in the order of slugs.</summary>
public sealed class LinkTable<T>
    where T : class
{
    private readonly T[] _links;
    private readonly string[] _slugs;
    private readonly string?[] _originals;

    /// <param name="all">In the order of their ids.</param>
    internal LinkTable(IReadOnlyCollection<(T Link, string? Original)> all, Func<T, string> slugOf)
    {
        _links = [.. all.Select(one => one.Link)];
        _slugs = [.. _links.Select(slugOf)];
        _originals = [.. all.Select(one => one.Original)];
    }

    public int Count => _links.Length;

    public T this[int id] => _links[id - 1];

    /// <summary>The id of a slug; 0 for nobody and nothing.</summary>
    public int IdOf(string slug) => Math.Max(0, Array.BinarySearch(_slugs, slug, StringComparer.Ordinal) + 1);

    /// <summary>null if there is no such slug.</summary>
    public T? Find(string slug) => IdOf(slug) is var id and > 0 ? this[id] : null;

    /// <summary>The title in the drama's own language, or the name in the person's own script; null where none is stated.</summary>
    public string? OriginalOf(int id) => _originals[id - 1];
}
