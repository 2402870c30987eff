namespace BehindScenes.Catalogue.Search;

/// <summary>How many letters must be changed, added, dropped or swapped with their neighbour to make one word of another.</summary>
internal static class EditDistance
{
    private const int LongestOnStack = 128;

    /// <summary>Optimal string alignment distance, in three rows (Boytsov 2011, section 2).</summary>
    /// <param name="most">From which on the number does not matter: any that is larger is answered as one more.</param>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most = int.MaxValue - 1)
    {
        if (Math.Abs(one.Length - other.Length) > most)
            return most + 1;
        var width = other.Length + 1;
        var rows = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var beforeLast = rows[..width];
        var last = rows[width..(2 * width)];
        var current = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var least = current[0] = i;
            for (var j = 1; j < width; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            // No row is less than the one before it, but by a swap, which costs one.
            if (least > most + 1)
                return most + 1;
            var spent = beforeLast;
            beforeLast = last;
            last = current;
            current = spent;
        }

        return Math.Min(last[other.Length], most + 1);
    }
}
