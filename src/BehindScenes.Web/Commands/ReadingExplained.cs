using System.Globalization;
using System.Text;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Web.Commands;

/// <summary>How a text was read, as <c>read --explain</c> prints it: what was taken off, then each sentence with what rules said of it, then the whole.</summary>
internal static class ReadingExplained
{
    public static string Of(string text, int bodyStart, string? language, ArticleReading reading, Trail trail)
    {
        var said = new StringBuilder();
        Line($"language {reading.Language}, headline {reading.Headline ?? "none"}");
        foreach (var removed in reading.Removed)
            Line($"line {removed.Line} taken off, {removed.Why}: {removed.Text}");
        var steps = trail.Steps.ToLookup(step => step.Sentence);
        var findings = reading.Proofs().Where(proof => proof.Rule.Length > 0).ToLookup(proof => proof.Start);
        foreach (var sentence in Document.Parse(text, bodyStart, language, reading.HeadlineSpan is not null || reading.Headline is null).Sentences)
        {
            Line($"{Environment.NewLine}{Document.LineOf(text, sentence.Span.Start)}: {sentence.Span.In(text)}");
            foreach (var step in steps[sentence.Index])
                Line($"    {step.Rule,-8} {step.What}");
            foreach (var proof in findings[sentence.Span.Start])
                Line($"    proves   {proof.Rule} ({proof.Status.ToString().ToLowerInvariant()})");
        }

        Line($"{Environment.NewLine}the whole text");
        foreach (var step in steps[null])
            Line($"    {step.Rule,-8} {step.What}");
        return said.ToString();

        void Line(string line) => said.Append(CultureInfo.InvariantCulture, $"{line}{Environment.NewLine}");
    }
}
