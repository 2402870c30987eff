using System.Collections.Concurrent;

namespace BehindScenes.Web;

/// <summary>What was worked out once and is asked for again and again. A full one begins anew.</summary>
/// <param name="most">How many answers are kept, about.</param>
/// <param name="work">Gives the same answer each time.</param>
internal sealed class Memo<TKey, TValue>(int most, Func<TKey, TValue> work)
    where TKey : notnull
{
    private ConcurrentDictionary<TKey, TValue> _known = new();
    private int _count;

    public TValue Of(TKey key)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        var answer = work(key);
        if (Interlocked.Increment(ref _count) > most)
            (_known, _count) = (new(), 1);
        _known[key] = answer;
        return answer;
    }
}
