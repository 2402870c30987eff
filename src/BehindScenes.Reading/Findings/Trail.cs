using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

/// <summary>The way from a text to its findings, to be read by people: what each rule said of which sentence, and why a candidate was dropped.</summary>
public sealed class Trail
{
    private readonly List<Said> _steps = [];

    /// <summary>One thing that a rule said. <paramref name="Sentence"/> counts from 0; null where it was said of the whole text.</summary>
    public sealed record Said(int? Sentence, string Rule, string What);

    public IReadOnlyList<Said> Steps => _steps;

    public void Add(Sentence? sentence, string rule, string what) => _steps.Add(new Said(sentence?.Index, rule, what));
}
