using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>Two names that a sentence sets side by side; <paramref name="Rule"/> is one of <see cref="SideBySide"/>.</summary>
internal sealed record NamesBeside(NamedOne One, NamedOne Other, string Rule, Sentence Sentence);

/// <summary>Ties names by how the text sets them: those that are listed together are of one kind, a name and another beside it of two.</summary>
/// <param name="document">The text.</param>
/// <param name="acts">Takes the ties.</param>
/// <param name="owners">Whose each mention is.</param>
/// <param name="full">Who is named in full somewhere.</param>
internal sealed class NameTies(Document document, ActingEvidence acts, IReadOnlyDictionary<NameMention, NamedOne> owners, IReadOnlySet<NamedOne> full)
{
    /// <summary>Where nothing else decides, the press writes Character (Actor).</summary>
    private const double InsideParentheses = 0.6;

    private readonly List<NamesBeside> _beside = [];

    /// <summary>In the order in which they were tied.</summary>
    public IReadOnlyList<NamesBeside> Beside => _beside;

    /// <summary>A cast list sets its actors on one side.</summary>
    public void TieCastList(List<List<SideBySide.Beside>> lines)
    {
        foreach (var pair in lines.SelectMany(line => line).Where(pair => owners[pair.First] != owners[pair.Second]))
            SetBeside(pair);
        foreach (var (line, next) in lines.Zip(lines.Skip(1)))
        {
            foreach (var (one, other) in new[] { (line[0].First, next[0].First), (line[0].Second, next[0].Second) })
            {
                if (owners[one] != owners[other])
                    acts.Tie(owners[one], owners[other], alike: true, line[0].First.Sentence);
            }
        }
    }

    public void Tie(Sentence sentence, List<NameMention> mentions)
    {
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (one, other) = (owners[mentions[i]], owners[mentions[i + 1]]);
            if (one == other || !NameLists.AreListed(document.Lexicon, mentions[i], mentions[i + 1]))
                continue;
            if (!SideBySide.IsUnclosed(sentence.Tokens, mentions[i]))
                acts.Tie(one, other, alike: true, sentence);
            else if (i > 0 && owners[mentions[i - 1]] != other)
                acts.Tie(owners[mentions[i - 1]], other, alike: true, sentence);
        }

        var beside = SideBySide.In(document, sentence, mentions).FindAll(pair => owners[pair.First] != owners[pair.Second]);
        foreach (var pair in beside)
            SetBeside(pair);
        // Ngân (Huyền Lizzie) và Viễn (Hà Việt Dũng): the names outside are listed too.
        foreach (var (pair, next) in beside.Zip(beside.Skip(1)).Where(two => two.First.Rule == SideBySide.Parentheses && two.Second.Rule == SideBySide.Parentheses))
        {
            var close = pair.Second.EndToken;
            if (close + 1 < sentence.Tokens.Count && sentence.Tokens[close].Key is ")" or "）"
                && document.Lexicon.And.MatchAt(sentence.Tokens, close + 1) is > 0 and var and && next.First.FirstToken == close + 1 + and)
                acts.Tie(owners[pair.First], owners[next.First], alike: true, sentence);
        }
    }

    private void SetBeside(SideBySide.Beside pair)
    {
        var (one, other, sentence) = (owners[pair.First], owners[pair.Second], pair.First.Sentence);
        _beside.Add(new NamesBeside(one, other, pair.Rule, sentence));
        acts.Tie(one, other, alike: false, sentence);
        if (pair.Rule != SideBySide.Parentheses)
            return;
        // "Jean-Charles Chagachbanian (Franck)": who is named in full acts whom a single name is enough for.
        var (outer, inner) = NameCulture.IsFull(pair.First.Text) && !NameCulture.IsFull(pair.Second.Text) && !full.Contains(other) ? (one, other) : (other, one);
        acts.Add(inner, -InsideParentheses, sentence, "beside the name of one who acts");
        acts.Add(outer, InsideParentheses, sentence, "beside the name of a part");
    }
}
