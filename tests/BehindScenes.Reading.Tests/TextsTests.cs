using System.Globalization;
using Xunit.Abstractions;

namespace BehindScenes.Reading.Tests;

/// <summary>What the reader makes of the articles in Texts/, whose authors never saw it.</summary>
public sealed class TextsTests(ITestOutputHelper output)
{
    /// <summary>What every change to the reader must keep.</summary>
    private static readonly (string Kind, double Precision, double F1)[] Floors =
    [
        ("casting", 0.77, 0.49),
        ("actor", 0.82, 0.74),
        ("crew", 0.91, 0.85),
        ("drama", 0.90, 0.83),
        ("pair", 0.66, 0.54),
        ("episode", 0.97, 0.93),
        ("network", 0.92, 0.90),
        ("figure", 0.78, 0.79),
        ("moment", 0.41, 0.32),
    ];

    public static TheoryData<string> Texts { get; } = new(MarkedText.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Readings_are_as_good_as_they_were()
    {
        var scores = new Scorecard(MarkedText.All.Values);
        output.WriteLine(scores.ToString());
        Floors.Select(floor => floor.Kind).Should().Equal(scores.Kinds.Select(row => row.Kind));
        Floors.Where(floor => scores[floor.Kind].Precision < floor.Precision || scores[floor.Kind].F1 < floor.F1)
            .Select(floor => string.Create(CultureInfo.InvariantCulture, $"{floor.Kind} wants precision {floor.Precision:F2} and F1 {floor.F1:F2}: {scores[floor.Kind]}"))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_no_fact_is_not_said_as_one(string name)
    {
        var (truth, reading) = (MarkedText.All[name].Truth, MarkedText.All[name].Reading);
        var noFacts = truth.NotFacts.Where(fact => fact is { Actor: not null, Character: not null }).Select(fact => Scorecard.TrueCasting(truth, fact.Actor!, fact.Character!)).ToList();
        Scorecard.SaidCastings(reading).Where(said => noFacts.Exists(said.Keys.Overlaps)).Select(said => $"{said.Casting.Actor} = {said.Casting.Character}: {said.Casting.Proof.Sentence}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_proof_is_the_sentence_at_its_place(string name)
    {
        var (text, reading) = (MarkedText.All[name].Text, MarkedText.All[name].Reading);
        reading.Proofs().Where(proof => text[proof.Start..proof.End] != proof.Sentence).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_reading_is_the_same_every_time(string name) =>
        ArticleReader.Read(MarkedText.All[name].Text).Written().Should().Be(MarkedText.All[name].Reading.Written());

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_pasted_behind_itself_tells_of_nobody_else(string name)
    {
        var (text, once) = (MarkedText.All[name].Text, MarkedText.All[name].Reading);
        ArticleReader.Read($"{text}\n\n{text}").People.Select(person => person.Name).Should().BeSubsetOf(once.People.Select(person => person.Name));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nobody_is_paired_with_themself(string name)
    {
        var reading = MarkedText.All[name].Reading;
        reading.Pairs.Where(pair => Scorecard.SaidPerson(reading, pair.First).Overlaps(Scorecard.SaidPerson(reading, pair.Second))).Should().BeEmpty();
    }
}
