using BehindScenes.Catalogue.Articles;

namespace BehindScenes.Catalogue.Seeds;

internal readonly record struct FindingTie(FindingKind Kind, int Index, int? DramaId, int? PersonId, int? RoleId, bool IsContradicted);

internal readonly record struct MomentTie(int Index, int? DramaId, IReadOnlyList<int> People);

/// <summary>To whom and what an article is tied, by their ids, and by which names it is found: all that its rows hold beside what its file says.</summary>
/// <param name="Findings">The index is the finding's place among those of its kind in the reading, or <see cref="FindingDraft.OfFirstPair"/>.</param>
/// <param name="Moments">The index is the moment's place in the reading.</param>
/// <param name="Names">Of all whom it is about, a line each, so that it is found by spellings that it does not use.</param>
internal sealed record ArticleTies(IReadOnlyList<int> Dramas, IReadOnlyList<int> People, IReadOnlyList<FindingTie> Findings, IReadOnlyList<MomentTie> Moments, string Names)
{
    /// <param name="draft">With the ids of all it speaks of.</param>
    public static ArticleTies Of(ArticleDraft draft) => new(
        [.. draft.Dramas.Select(drama => drama.Id)],
        [.. draft.People.Select(person => person.Id)],
        [.. draft.Findings.Select(finding => new FindingTie(finding.Kind, finding.Index, finding.Drama?.Id, finding.Person?.Id, finding.Role?.Id, finding.IsContradicted))],
        [.. draft.Moments.Select(moment => new MomentTie(moment.Index, moment.Drama?.Id, [.. moment.People.Select(person => person.Id)]))],
        string.Join('\n', NamesIn(draft)));

    /// <summary>As bytes, from which <see cref="Unpack"/> makes the same; the same ties are the same bytes.</summary>
    public byte[] Pack()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        Write(writer, Dramas);
        Write(writer, People);
        writer.Write7BitEncodedInt(Findings.Count);
        foreach (var finding in Findings)
        {
            writer.Write((byte)finding.Kind);
            writer.Write7BitEncodedInt(finding.Index);
            Write(writer, finding.DramaId);
            Write(writer, finding.PersonId);
            Write(writer, finding.RoleId);
            writer.Write(finding.IsContradicted);
        }

        writer.Write7BitEncodedInt(Moments.Count);
        foreach (var moment in Moments)
        {
            writer.Write7BitEncodedInt(moment.Index);
            Write(writer, moment.DramaId);
            Write(writer, moment.People);
        }

        writer.Write(Names);
        return bytes.ToArray();
    }

    public static ArticleTies Unpack(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        return new ArticleTies(
            Ids(reader),
            Ids(reader),
            Many(reader, () => new FindingTie((FindingKind)reader.ReadByte(), reader.Read7BitEncodedInt(), Id(reader), Id(reader), Id(reader), reader.ReadBoolean())),
            Many(reader, () => new MomentTie(reader.Read7BitEncodedInt(), Id(reader), Ids(reader))),
            reader.ReadString());
    }

    private static IEnumerable<string> NamesIn(ArticleDraft article) => article.People.SelectMany(person => person.Names)
        .Concat(article.Dramas.SelectMany(drama => drama.AllTitles.Concat(article.People.Select(drama.RoleOf).OfType<RoleDraft>().SelectMany(role => role.Characters).Select(character => character.Name))))
        .Distinct(StringComparer.Ordinal);

    // Ids begin with 1, so that 0 is none.
    private static void Write(BinaryWriter writer, int? id) => writer.Write7BitEncodedInt(id ?? 0);

    private static void Write(BinaryWriter writer, IReadOnlyList<int> ids)
    {
        writer.Write7BitEncodedInt(ids.Count);
        foreach (var id in ids)
            writer.Write7BitEncodedInt(id);
    }

    private static int? Id(BinaryReader reader) => reader.Read7BitEncodedInt() is > 0 and var id ? id : null;

    private static List<int> Ids(BinaryReader reader) => Many(reader, reader.Read7BitEncodedInt);

    private static List<T> Many<T>(BinaryReader reader, Func<T> read)
    {
        var count = reader.Read7BitEncodedInt();
        var all = new List<T>(count);
        while (all.Count < count)
            all.Add(read());
        return all;
    }
}
