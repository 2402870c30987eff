namespace BehindScenes.Reading.Documents;

/// <summary>The keys between two lines of <c>---</c> at the top of a text, and where the text after them begins.</summary>
public sealed record FrontMatter(SeedMap Keys, int BodyStart)
{
    private const string Fence = "---";

    /// <returns>null where the text does not begin with a fence.</returns>
    /// <exception cref="SeedFormatException">The fence is never closed, or what stands between is not as a seed may have it.</exception>
    public static FrontMatter? Split(string text)
    {
        var first = LineAt(text, 0);
        if (first.In(text).TrimEnd() != Fence)
            return null;
        for (var start = Next(text, first); start < text.Length;)
        {
            var line = LineAt(text, start);
            if (line.In(text).TrimEnd() == Fence)
                return new FrontMatter(YamlTree.Parse(text[Next(text, first)..line.Start], 2), Next(text, line));
            start = Next(text, line);
        }

        throw new SeedFormatException(1, "the front matter opens with `---` and is never closed by a second `---`");
    }

    private static TextSpan LineAt(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return new TextSpan(start, length < 0 ? text.Length : start + length);
    }

    private static int Next(string text, TextSpan line) => line.End >= text.Length
        ? text.Length
        : line.End + (text.AsSpan(line.End).StartsWith("\r\n") ? 2 : 1);
}
