using System.Globalization;
using System.Runtime.InteropServices;

namespace BehindScenes.Catalogue.Names;

/// <summary>All dramas or all people in one language: what they are called, and how lists of them are sorted. Ids are those of the generation, from 1.</summary>
public sealed class LocalList
{
    private const int ByName = 0;

    private readonly int[][] _ids;
    private readonly int[][] _places;
    private readonly List<(string Letter, int Start, int Count)> _runs = [];
    private readonly Dictionary<string, string> _names;

    /// <param name="orders">In the order of their numbers, by name first.</param>
    internal LocalList(IEnumerable<ListOrder> orders, IEnumerable<LocalName> names)
    {
        var stored = orders.ToList();
        _names = names.ToDictionary(name => name.Slug, name => name.Name, StringComparer.Ordinal);
        _ids = [.. stored.Select(order => MemoryMarshal.Cast<byte, int>(order.Ids).ToArray())];
        _places = [.. _ids.Select(PlacesOf)];
        var start = 0;
        foreach (var run in stored[ByName].Letters.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var count = int.Parse(run.AsSpan(1), CultureInfo.InvariantCulture);
            _runs.Add((run[..1], start, count));
            start += count;
        }

        Letters = [.. _runs.GroupBy(run => run.Letter, run => run.Count).OrderBy(letter => letter.Key == Alphabet.Other).Select(letter => new IndexLetter(letter.Key, letter.Sum()))];
    }

    /// <summary>The letters under which there are names, <see cref="Alphabet.Other"/> last.</summary>
    public IReadOnlyList<IndexLetter> Letters { get; }

    /// <summary>What one is called in this language; null where the catalogue's name is right.</summary>
    internal string? NameOf(string slug) => _names.GetValueOrDefault(slug);

    /// <summary>One page of those that are asked for.</summary>
    /// <param name="order">The number of the order.</param>
    /// <param name="found">Which there are; null for all.</param>
    /// <param name="letter">Under which they stand; null for any.</param>
    internal Paged<int> Page(int order, IReadOnlyCollection<int>? found, string? letter, PageRequest page)
    {
        if (letter is not null)
        {
            var runs = _runs.FindAll(run => run.Letter == letter);
            found = found is null
                ? [.. runs.SelectMany(run => _ids[ByName].Skip(run.Start).Take(run.Count))]
                : [.. found.Where(id => runs.Exists(run => _places[ByName][id - 1] - run.Start is var place && place >= 0 && place < run.Count))];
        }

        var ids = found is null ? _ids[order] : [.. found.OrderBy(id => _places[order][id - 1])];
        return new Paged<int>([.. ids.Skip(page.Skipped).Take(page.Size)], ids.Length, page.Number, page.Size);
    }

    private static int[] PlacesOf(int[] ids)
    {
        var places = new int[ids.Length];
        for (var place = 0; place < ids.Length; place++)
            places[ids[place] - 1] = place;
        return places;
    }
}
