namespace BehindScenes.Reading.Documents;

/// <summary>A piece of a text: from <paramref name="Start"/> up to, not including, <paramref name="End"/>, in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public string In(string text) => text[Start..End];

    public bool Contains(int position) => position >= Start && position < End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;
}
