using System.Globalization;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Catalogue.Moments;

/// <summary>Moments as pages show them, by two prepared queries.</summary>
/// <param name="chosen">What stands behind FROM and says which moments <c>m</c> there are, in their order.</param>
internal sealed class MomentQuery(string chosen)
{
    /// <summary>What a page shows of those of one drama or person.</summary>
    public const int Most = 200;

    public const int All = -1;

    private readonly PreparedQuery<(long Id, MomentRow Moment, int? DramaId)> _moments = new(
        $"SELECT m.Id, m.DramaId, m.Kind, m.Episode, m.Sentence, m.Status, m.Start, a.Slug, a.Headline, a.Language FROM (SELECT m.* FROM {chosen}) AS m CROSS JOIN Articles AS a ON a.Id = m.ArticleId",
        row => (row.GetInt64(0), new MomentRow(row.GetString(2), row.Number(3), row.GetString(4), (FindingStatus)row.GetInt32(5), row.GetInt32(6), new ArticleLink(row.GetString(7), row.GetString(8), row.GetString(9)), null, []), row.Number(1)));

    private readonly PreparedQuery<(long MomentId, int PersonId)> _people = new(
        $"SELECT tie.MomentId, tie.PersonId FROM (SELECT m.Id FROM {chosen}) AS m CROSS JOIN MomentPeople AS tie ON tie.MomentId = m.Id", row => (row.GetInt64(0), row.GetInt32(1)));

    /// <summary>By episode, those that no episode is stated for last, then as they are told.</summary>
    /// <param name="by">What parameter 0 is; with the episode and the id behind it, an index.</param>
    public static MomentQuery ByEpisode(string from, string by, string episode, string id, int most = Most) => new(string.Create(
        // The first to ask may read Arabic, which marks a minus by a letter of its own.
        CultureInfo.InvariantCulture,
        $"""
        (SELECT * FROM (SELECT m.* FROM {from} WHERE {by} = $0 AND {episode} IS NOT NULL ORDER BY {episode}, {id} LIMIT {most})
        UNION ALL SELECT * FROM (SELECT m.* FROM {from} WHERE {by} = $0 AND {episode} IS NULL ORDER BY {id} LIMIT {most}) LIMIT {most}) AS m
        """));

    public List<MomentRow> Read(CatalogueContext catalogue, params ReadOnlySpan<object> values)
    {
        var moments = _moments.Read(catalogue, values);
        if (moments.Count == 0)
            return [];
        var (memory, people) = (catalogue.Memory, _people.Read(catalogue, values).ToLookup(tie => tie.MomentId, tie => tie.PersonId));
        return moments.ConvertAll(entry => entry.Moment with
        {
            Drama = entry.DramaId is { } drama ? memory.Dramas[drama] : null,
            People = [.. people[entry.Id].Select(person => memory.People[person])],
        });
    }
}
