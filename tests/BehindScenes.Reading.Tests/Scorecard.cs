using System.Globalization;
using System.Text;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Reading.Tests;

/// <summary>What readings are worth, kind by kind.</summary>
public sealed class Scorecard
{
    private readonly SortedDictionary<string, (Tally Casting, Tally Actor)> _byLanguage = new(StringComparer.Ordinal);
    private readonly List<double> _kept = [];
    private int _files;
    private int _languagesRight;
    private int _headlinesRight;
    private int _furniture;
    private int _furnitureLeft;

    public Scorecard(IEnumerable<MarkedText> texts)
    {
        foreach (var text in texts)
            Add(text);
    }

    /// <summary>In the order of the table.</summary>
    public IReadOnlyList<(string Kind, Tally Tally)> Kinds { get; } =
        [.. new[] { "casting", "actor", "crew", "drama", "pair", "episode", "network", "figure", "moment" }.Select(kind => (kind, new Tally()))];

    public Tally this[string kind] => Kinds.Single(row => row.Kind == kind).Tally;

    /// <summary>What the reader says as a fact, each casting under the keys of all the actor's names.</summary>
    public static IEnumerable<(CastingFinding Casting, HashSet<string> Keys)> SaidCastings(ArticleReading reading) =>
        reading.Castings.Where(casting => casting.Proof.Status is FindingStatus.Reported or FindingStatus.Quoted)
            .Select(casting => (casting, CastingKeys([.. Tally.Keys([casting.Actor]), .. SaidPerson(reading, casting.Actor)], casting.Character)));

    public static HashSet<string> TrueCasting(TextTruth truth, string actor, string character) =>
        CastingKeys(truth.People.Find(person => person.Name == actor) is { } known ? KeysOf(known) : Tally.Keys([actor]), character);

    public override string ToString()
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture,
            $"files {_files}; language right {_languagesRight}/{_files}; headline right {_headlinesRight}/{_files}; furniture left {_furnitureLeft}/{_furniture}; body kept {_kept.DefaultIfEmpty().Average():F2} of the file");
        foreach (var (kind, tally) in Kinds)
            table.AppendLine(CultureInfo.InvariantCulture, $"{kind,-8} {tally}");
        table.AppendLine(ByLanguage("casting", tallies => tallies.Casting));
        table.Append(ByLanguage("actor", tallies => tallies.Actor));
        return table.ToString();
    }

    private string ByLanguage(string kind, Func<(Tally Casting, Tally Actor), Tally> tally) =>
        $"{kind} F1 by language: " + string.Join(", ", _byLanguage.Where(row => !tally(row.Value).IsEmpty).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key} {tally(row.Value).F1:F2}")));

    private void Add(MarkedText text)
    {
        var (truth, reading) = (text.Truth, text.Reading);
        AddPage(text);
        AddDramas(truth, reading);
        AddPeople(truth, reading);
        AddCastings(truth, reading);
        AddPairs(truth, reading);
        this["episode"].Add(reading.Episodes.Select(episode => Number(episode.Number)), [.. truth.Episodes.Select(episode => Number(episode))]);
        this["network"].Add(reading.Networks.Select(network => Tally.Keys([network.Name])), [.. truth.Networks.Select(network => Tally.Keys([network]))]);
        this["figure"].Add(reading.Figures.Select(figure => Figure(figure.Value, figure.Unit)), [.. truth.Figures.Select(figure => Figure(figure.Value, figure.Unit))]);
        this["moment"].Add(
            reading.Moments.Select(moment => Moment(moment.Kind, moment.Proof.Start, moment.Proof.End).ToHashSet()),
            [.. truth.Moments.Select(moment => Places(text.Text, moment.Sentence).SelectMany(start => Moment(moment.Kind, start, start + moment.Sentence.Length)).ToHashSet())]);
    }

    private void AddPage(MarkedText text)
    {
        var (truth, reading) = (text.Truth, text.Reading);
        _files++;
        _languagesRight += Base(reading.Language) == Base(truth.Language) ? 1 : 0;
        _headlinesRight += Tally.Fold(reading.Headline) == Tally.Fold(truth.Headline) ? 1 : 0;
        _furniture += truth.Furniture.Count;
        _furnitureLeft += truth.Furniture.Count(line => reading.Body.Length == 0 || reading.Body.Contains(line, StringComparison.Ordinal));
        if (reading.Body.Length > 0)
            _kept.Add((double)reading.Body.Length / Math.Max(1, text.Text.Length));
    }

    /// <summary>A work that is only mentioned counts neither way.</summary>
    private void AddDramas(TextTruth truth, ArticleReading reading)
    {
        var dramas = truth.Dramas.ConvertAll(drama => Tally.Keys(drama.Title, drama.Aliases));
        var mentions = truth.Mentions.ConvertAll(title => Tally.Keys([title]));
        var said = reading.Dramas.Select(drama => Tally.Keys(drama.Title, drama.Aliases)).Where(drama => dramas.Exists(drama.Overlaps) || !mentions.Exists(drama.Overlaps));
        this["drama"].Add(said, dramas);
    }

    private void AddPeople(TextTruth truth, ArticleReading reading)
    {
        foreach (var isActor in new[] { true, false })
        {
            var said = reading.People.Where(person => person.Role == PersonRole.Actor == isActor).Select(person => Tally.Keys(person.Name, person.Aliases)).ToList();
            var people = truth.People.FindAll(person => person.Role == PersonRole.Actor == isActor).ConvertAll(KeysOf);
            this[isActor ? "actor" : "crew"].Add(said, people);
            if (isActor)
                Of(truth).Actor.Add(said, people);
        }
    }

    private void AddCastings(TextTruth truth, ArticleReading reading)
    {
        var castings = truth.Casting.ConvertAll(casting => TrueCasting(truth, casting.Actor, casting.Character));
        var ignored = truth.CastingIgnore.ConvertAll(casting => TrueCasting(truth, casting.Actor, casting.Character));
        var said = SaidCastings(reading).Select(casting => casting.Keys).Where(casting => !ignored.Exists(casting.Overlaps)).ToList();
        this["casting"].Add(said, castings);
        Of(truth).Casting.Add(said, castings);
    }

    private void AddPairs(TextTruth truth, ArticleReading reading)
    {
        var people = truth.People.ToDictionary(person => person.Name, KeysOf);
        var said = reading.Pairs.Select(pair => Pair(SaidPerson(reading, pair.First), SaidPerson(reading, pair.Second)));
        this["pair"].Add(said, [.. truth.Pairs.Where(pair => pair.TrueForAll(people.ContainsKey)).Select(pair => Pair(people[pair[0]], people[pair[1]]))]);
    }

    private (Tally Casting, Tally Actor) Of(TextTruth truth)
    {
        if (!_byLanguage.TryGetValue(Base(truth.Language), out var tallies))
            _byLanguage.Add(Base(truth.Language), tallies = (new Tally(), new Tally()));
        return tallies;
    }

    private static string Base(string language) => language.Split('-')[0];

    private static HashSet<string> KeysOf(TruePerson person) => Tally.Keys(person.Name, person.Aliases);

    public static HashSet<string> SaidPerson(ArticleReading reading, string name) =>
        reading.People.FirstOrDefault(person => person.Name == name) is { } known ? Tally.Keys(known.Name, known.Aliases) : Tally.Keys([name]);

    private static HashSet<string> CastingKeys(IEnumerable<string> actor, string character) => [.. actor.Select(key => $"{key}>{Tally.Fold(character)}")];

    private static HashSet<string> Pair(HashSet<string> first, HashSet<string> second) =>
        [.. first.SelectMany(key => second.Select(other => string.CompareOrdinal(key, other) <= 0 ? $"{key}>{other}" : $"{other}>{key}"))];

    private static HashSet<string> Number(int number) => [number.ToString(CultureInfo.InvariantCulture)];

    private static HashSet<string> Figure(double value, string unit) => [string.Create(CultureInfo.InvariantCulture, $"{value} {unit}")];

    /// <summary>A moment is where it is told, so that it is right wherever its sentence and the true one overlap.</summary>
    private static IEnumerable<string> Moment(string kind, int start, int end) =>
        Enumerable.Range(start, end - start).Select(place => string.Create(CultureInfo.InvariantCulture, $"{kind} {place}"));

    private static IEnumerable<int> Places(string text, string sentence)
    {
        for (var at = text.IndexOf(sentence, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sentence, at + 1, StringComparison.Ordinal))
            yield return at;
    }
}
