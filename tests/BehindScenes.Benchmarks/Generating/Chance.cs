namespace BehindScenes.Benchmarks.Generating;

/// <summary>Draws by a seed: the same seed and stream give the same draws on every machine.</summary>
/// <param name="stream">What is drawn for, so that one thing's draws do not move another's.</param>
internal sealed class Chance(int seed, int stream)
{
    /// <summary>How many at the top are about as famous as the first: 1/rank alone would cast one actor in every other drama.</summary>
    private const double Stars = 30;

    /// <summary>Parts seeds that are neighbours: Weyl's constant, 2³² over the golden ratio.</summary>
    private const uint Golden = 0x9E3779B9;

    private readonly Random _random = new(unchecked((int)(((uint)seed * Golden) ^ ((uint)stream * 0x85EBCA6B))));

    /// <returns>From 0 to below the count.</returns>
    public int Below(int count) => _random.Next(count);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool OneIn(int count) => _random.Next(count) == 0;

    public T Of<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    /// <summary>A rank from 0, drawn as often as 1/(rank + 30): Zipf's law with Mandelbrot's shift.</summary>
    public int Rank(int count) => Math.Min(count - 1, (int)(Stars * (Math.Pow((count / Stars) + 1, _random.NextDouble()) - 1)));
}
