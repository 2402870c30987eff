namespace BehindScenes.Reading.Findings;

/// <summary>How surely a text says something.</summary>
public enum FindingStatus
{
    /// <summary>The text says so itself.</summary>
    Reported,

    /// <summary>Somebody is quoted as saying so.</summary>
    Quoted,

    /// <summary>A viewer feels or wishes so. Never a fact.</summary>
    Reaction,

    /// <summary>It is said to be so. Never a fact.</summary>
    Rumour,

    /// <summary>The text says that it is not so. Never a fact.</summary>
    Denied,
}

/// <summary>
/// The sentence that proves a finding: its place in the file's text (UTF-16 units, after a byte-order mark, so that
/// <c>text[Start..End]</c> is the sentence), the rule that read it and the status of what it says.
/// </summary>
public sealed record Proof(int Start, int End, string Sentence, string Rule, FindingStatus Status);
