namespace BehindScenes.Benchmarks.Loading;

/// <summary>How long answers took, in steps of two in a hundred: the same few kilobytes for any number of answers.</summary>
internal sealed class Latencies
{
    private const double Least = 0.001;
    private static readonly double Step = Math.Log(1.02);

    /// <summary>From a microsecond to beyond a minute.</summary>
    private readonly int[] _counts = new int[1_000];

    public int Count { get; private set; }

    public int Errors { get; private set; }

    public void Add(double milliseconds, bool isError)
    {
        _counts[Math.Clamp((int)(Math.Log(Math.Max(milliseconds, Least) / Least) / Step), 0, _counts.Length - 1)]++;
        Count++;
        Errors += isError ? 1 : 0;
    }

    public void Add(Latencies other)
    {
        for (var i = 0; i < _counts.Length; i++)
            _counts[i] += other._counts[i];
        Count += other.Count;
        Errors += other.Errors;
    }

    /// <returns>Milliseconds; 0 where nothing was answered.</returns>
    public double Of(double share)
    {
        var (left, at) = ((long)(share * Count), 0);
        while (at < _counts.Length - 1 && (left -= _counts[at]) >= 0)
            at++;
        return Count == 0 ? 0 : Least * Math.Exp((at + 1) * Step);
    }
}
