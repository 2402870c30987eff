using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

internal static class Proofs
{
    /// <summary>A sentence as the proof of a finding.</summary>
    public static Proof Of(Document document, Sentence sentence, string rule, FindingStatus status = FindingStatus.Reported) =>
        new(sentence.Span.Start, sentence.Span.End, sentence.Span.In(document.Text), rule, status);
}
