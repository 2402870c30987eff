using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>What a text itself gets wrong: it is told, and no fact is made of it.</summary>
internal static class SourceProblems
{
    private const double HighestShare = 100;

    public static List<SourceProblem> Find(Document document, People people, IReadOnlyList<Castings.Contradiction> contradictions, IReadOnlyList<FigureFinding> figures)
    {
        var problems = new List<(int Start, string What)>();
        foreach (var (character, actors, proof) in contradictions)
            problems.Add((proof.Start, $"{character.Name} is given to {string.Join(" and to ", actors.Select(actor => actor.Name))}"));
        foreach (var figure in figures.Where(figure => figure.Unit == "percent" && figure.Value > HighestShare))
            problems.Add((figure.Proof.Start, $"{figure.Value:0.##} percent is more than all"));
        problems.AddRange(Doubled(document, people));
        return [.. problems.OrderBy(problem => problem.Start).Select(problem => new SourceProblem(Document.LineOf(document.Text, problem.Start), problem.What)).Distinct()];
    }

    /// <summary>"the pair Jung Hae In and Jung Hae In": one name where two belong.</summary>
    private static IEnumerable<(int Start, string What)> Doubled(Document document, People people) =>
        from one in people.All
        let mentions = one.Mentions.OrderBy(mention => mention.Span.Start).ToList()
        from pair in mentions.Zip(mentions.Skip(1))
        where pair.First.Text == pair.Second.Text && IsAnd(document.Lexicon, pair.First, pair.Second)
        select (pair.First.Span.Start, $"{one.Name} is named twice where two belong");

    private static bool IsAnd(Lexicon lexicon, NameMention one, NameMention next) =>
        NameLists.AreListed(lexicon, one, next) && !one.Sentence.Tokens[one.EndToken].Is(',');
}
