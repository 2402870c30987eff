namespace BehindScenes.Catalogue;

/// <summary>Work that is done ahead of who takes it.</summary>
internal static class Ahead
{
    /// <summary>Enough to keep every core busy while one item takes long; few enough that memory does not grow with the folder.</summary>
    private static readonly int Window = 16 * Environment.ProcessorCount;

    /// <summary>Makes something of each item, several at a time and in their order, never more than a window ahead.</summary>
    public static IEnumerable<TMade> InParallel<T, TMade>(this IEnumerable<T> items, Func<T, TMade> make)
    {
        var ahead = new Queue<Task<TMade>>();
        foreach (var item in items)
        {
            ahead.Enqueue(Task.Run(() => make(item)));
            if (ahead.Count == Window)
                yield return ahead.Dequeue().GetAwaiter().GetResult();
        }

        while (ahead.TryDequeue(out var next))
            yield return next.GetAwaiter().GetResult();
    }
}
