namespace BehindScenes.Web.Drawings;

/// <summary>How many there are in each of a row of slots: moments by episode, dramas by year.</summary>
/// <param name="Id">Of the drawing in its page.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Text">The same in a sentence, for who does not see it.</param>
/// <param name="SlotName">What a slot is, as the table's heading says it.</param>
/// <param name="CountName">What is counted in it, likewise.</param>
public sealed record Bars(string Id, string Title, string Text, string SlotName, string CountName, IReadOnlyList<Bars.Slot> Slots)
{
    public const int FullHeight = 56;
    public const int AxisHeight = 18;

    /// <summary>Left and right of the bars, so that half a number fits below the first and the last.</summary>
    public const int Margin = 14;

    /// <summary>More would be too thin to be told apart on a phone.</summary>
    private const int MostSlots = 60;

    private const int MostWidth = 320;
    private const int WidestSlot = 24;

    /// <summary>Below the bars so much is left for a number that it touches no other.</summary>
    private const int NumberWidth = 34;

    private static readonly int[] Steps = [1, 2, 5, 10];

    /// <param name="Address">Where what is counted stands; null for nowhere.</param>
    public sealed record Slot(int Number, int Count, string? Address);

    public int SlotWidth => Math.Clamp(MostWidth / Slots.Count, 5, WidestSlot);

    public int BarWidth => SlotWidth - Math.Max(2, SlotWidth / 4);

    public int Width => (Slots.Count * SlotWidth) + (2 * Margin);

    public int Left(int index) => Margin + (index * SlotWidth);

    public int HeightOf(Slot slot) => slot.Count == 0 ? 2 : Math.Max(4, FullHeight * slot.Count / Slots.Max(other => other.Count));

    /// <summary>Whether the slot's number stands below its bar: the first, and round ones that have room.</summary>
    public bool IsNamed(int index)
    {
        var step = Array.Find(Steps, step => step * SlotWidth >= NumberWidth);
        return index == 0 || (Slots[index].Number % step == 0 && index * SlotWidth >= NumberWidth);
    }

    /// <summary>The slots from the first to the last number, those between that hold nothing with them; where that is too many, only what holds something, the first of it.</summary>
    public static IReadOnlyList<Slot> Fill(IReadOnlyDictionary<int, int> counts, int first, int last, Func<int, string?> address)
    {
        var numbers = (long)last - first < MostSlots ? Enumerable.Range(first, last - first + 1) : counts.Keys.Order().Take(MostSlots);
        return [.. numbers.Select(number => new Slot(number, counts.GetValueOrDefault(number), counts.ContainsKey(number) ? address(number) : null))];
    }
}
