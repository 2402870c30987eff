using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Documents;

/// <summary>A walk from token to token of a piece of text: where each stands and of what kind it is. It makes nothing.</summary>
internal ref struct TokenWalk(string text, TextSpan span, NameEndings endings)
{
    /// <summary>Where the token stands at which the walk is; before the first <see cref="Next"/> nowhere.</summary>
    public int Start { get; private set; } = -1;

    public int End { get; private set; } = -1;

    public TokenKind Kind { get; private set; }

    public readonly ReadOnlySpan<char> Written => text.AsSpan(Start, End - Start);

    private int _at = span.Start;

    /// <summary>Goes on to the next token; false where there is none.</summary>
    public bool Next()
    {
        while (_at < span.End && Is(_at, Letter.Blank))
            _at++;
        if (_at >= span.End)
            return false;
        var isNumber = Is(_at, Letter.Digit);
        var end = isNumber ? NumberEnd(_at) : WordEnd(_at);
        (end, Kind) = end > _at ? (end, isNumber ? TokenKind.Number : TokenKind.Word)
            : End == _at && endings.EndAfterApostrophe(text, _at, span.End) is { } ending ? (ending, TokenKind.Ending)
            : (_at + 1, TokenKind.Mark);
        (Start, End, _at) = (_at, end, end);
        return true;
    }

    private readonly bool Is(int at, Letter kind) => (Letters.Of(text[at]) & kind) != 0;

    private readonly int NumberEnd(int at)
    {
        while (at < span.End && (Is(at, Letter.Digit) || (text[at] is '.' or ',' && at + 1 < span.End && Is(at + 1, Letter.Digit))))
            at++;
        while (at < span.End && char.IsLower(text[at]) && text[at] < 0x250)
            at++; // 33e, 9th, 12th: one token, no plain number.
        return at;
    }

    private readonly int WordEnd(int start)
    {
        var (at, first) = (start + 1, Letters.Of(text[start]));
        if ((first & Letter.Unspaced) != 0)
        {
            while (at < span.End && Is(at, Letter.Mark))
                at++;
            return at;
        }

        if ((first & Letter.InWord) == 0)
            return start;
        for (; at < span.End; at++)
        {
            if (GoesOn(first, at) || Is(at, Letter.Digit) || (text[at] is '-' or '‑' && at + 1 < span.End && GoesOn(first, at + 1)))
                continue;
            return text[at] is '\'' or '’' && endings.EndAfterApostrophe(text, at, span.End) is null && IsElision(at) ? at + 1 : at;
        }

        return at;
    }

    /// <summary>"KBS월화" is two words.</summary>
    private readonly bool GoesOn(Letter first, int at) => Letters.Of(text[at]) is var next && (next & Letter.InWord) != 0 && Letters.GoOn(first, next);

    /// <summary>An apostrophe between a word and the next, which may stand in quotation marks: d’Im, d’« Im ».</summary>
    private readonly bool IsElision(int at)
    {
        var next = at + 1;
        while (next < span.End && text[next] is '«' or '“' or '"' or ' ' or '\u00A0' or '\u202F' && next - at < 4)
            next++;
        return next == span.End ? at + 1 == span.End : Is(next, Letter.InWord) && (next == at + 1 || text.AsSpan((at + 1)..next).ContainsAny('«', '“', '"'));
    }
}
