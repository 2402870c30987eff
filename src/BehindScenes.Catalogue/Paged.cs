namespace BehindScenes.Catalogue;

/// <summary>One page of a list. <paramref name="Number"/> counts from 1; <paramref name="Total"/> is of the whole list.</summary>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Total, int Number, int Size)
{
    public int PageCount => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>Whether there is such a page; an empty list has one.</summary>
    public bool Exists => Number >= 1 && Number <= PageCount;
}

/// <summary>Which page of a list, and how long a page is.</summary>
public readonly record struct PageRequest(int Number, int Size)
{
    public const int DefaultSize = 30;
    public const int LargestSize = 100;

    /// <summary>A whole list as its only page.</summary>
    public static PageRequest All => new(1, int.MaxValue);

    /// <summary>Beyond any list, so that the product with a size stays a number.</summary>
    private const int LastNumber = 10_000_000;

    public int Skipped => (Math.Clamp(Number, 1, LastNumber) - 1) * Size;
}
