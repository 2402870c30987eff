using System.Globalization;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Numbers as a language writes them: digits with its marks for tenths and thousands (146.000 is one hundred and forty-six
/// thousand where a comma parts the tenths), words, and words that multiply ("3,1 millions", "5 milioni e 120 mila", "1억 2천만").
/// </summary>
internal static class Numbers
{
    /// <param name="Value">What the number is.</param>
    /// <param name="End">The token behind it.</param>
    /// <param name="IsWord">Whether it was written as a word.</param>
    internal readonly record struct Number(double Value, int End, bool IsWord);

    /// <summary>The number that begins at a token, with all its parts; null where none does.</summary>
    public static Number? At(Lexicon lexicon, List<Token> tokens, int at)
    {
        if (Plain(lexicon, tokens, at) is not { } first)
            return null;
        var (total, end) = Scaled(lexicon, tokens, first);
        var isScaled = end > first.End;
        while (isScaled && end < tokens.Count)
        {
            var next = end + (lexicon.And.MatchAt(tokens, end) is > 0 and var and ? and : 0);
            if (next >= tokens.Count || Plain(lexicon, tokens, next) is not { } more)
                break;
            var (value, behind) = Scaled(lexicon, tokens, more);
            if (behind == more.End || value >= total)
                break;
            (total, end) = (total + value, behind);
        }

        return first with { Value = total, End = end };
    }

    /// <summary>A number without the words that multiply it: an episode, a count.</summary>
    public static Number? Plain(Lexicon lexicon, List<Token> tokens, int at)
    {
        if (at >= tokens.Count)
            return null;
        if (tokens[at].Kind != TokenKind.Number)
            return lexicon.NumberAt(tokens, at) is { Length: > 0 } word ? new Number(word.Value, at + word.Length, true) : null;
        var (digits, end) = (tokens[at].Key, at + 1);
        // "1 204": a blank parts thousands where a comma parts tenths.
        while (lexicon.DecimalMark == ',' && digits.Length <= 9 && end < tokens.Count && tokens[end] is { Kind: TokenKind.Number, Key.Length: 3 } && tokens[end].Key.All(char.IsAsciiDigit)
               && tokens[end].Start - tokens[end - 1].End == 1 && digits.All(char.IsAsciiDigit) && (digits.Length <= 3 || end > at + 1))
            digits += tokens[end++].Key;
        return Value(digits, lexicon.DecimalMark) is { } value ? new Number(value, end, false) : null;
    }

    private static (double Value, int End) Scaled(Lexicon lexicon, List<Token> tokens, Number number)
    {
        var (value, end) = (number.Value, number.End);
        while (end < tokens.Count && lexicon.ScaleAt(tokens, end) is { Length: > 0 } scale)
            (value, end) = (value * scale.Factor, end + scale.Length);
        return (value, end);
    }

    /// <summary>What digits say; null where letters or strange marks stand in them.</summary>
    internal static double? Value(string digits, char decimalMark)
    {
        if (digits.Length > 15 || !digits.All(c => char.IsAsciiDigit(c) || c is '.' or ','))
            return null;
        var marks = digits.Count(c => !char.IsAsciiDigit(c));
        var last = digits.LastIndexOfAny(['.', ',']);
        // One mark with other than three digits behind it parts tenths, whichever it is: 6.7% in an Italian text.
        var isDecimal = marks == 1 && (digits[last] == decimalMark ? digits.Length - last - 1 != 3 || digits[0] == '0' : digits.Length - last - 1 != 3);
        var isMixed = marks > 1 && digits[last] == decimalMark && digits.IndexOf(decimalMark, StringComparison.Ordinal) == last;
        var plain = isDecimal || isMixed ? string.Concat(digits[..last].Where(char.IsAsciiDigit)) + "." + digits[(last + 1)..] : string.Concat(digits.Where(char.IsAsciiDigit));
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
