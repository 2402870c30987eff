using System.Text;

namespace BehindScenes.Reading.Documents;

/// <summary>Where the words of a text stand.</summary>
public static class WordSpans
{
    /// <summary>Runs of letters, digits and their marks, in order; in scripts that write no blanks each letter alone.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        var start = -1;
        for (var at = 0; at <= text.Length;)
        {
            var rune = default(Rune);
            var length = at < text.Length && Rune.TryGetRuneAt(text, at, out rune) ? rune.Utf16SequenceLength : 1;
            var isMark = at < text.Length && start >= 0 && Script.IsMark(text[at]);
            var isPart = at < text.Length && (isMark || Rune.IsLetterOrDigit(rune));
            var goesOn = isPart && start >= 0 && (isMark || !(Script.StandsAlone(text[at]) || Script.StandsAlone(text[start])));
            if (start >= 0 && !goesOn)
            {
                yield return new TextSpan(start, at);
                start = -1;
            }

            if (isPart && start < 0)
                start = at;
            at += length;
        }
    }
}
