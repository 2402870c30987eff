namespace BehindScenes.Reading.Documents;

/// <summary>Pieces of a text, joined where they touch, so that asking whether one lies in the way costs a search and no walk.</summary>
internal sealed class SpanSet
{
    private readonly List<TextSpan> _spans = [];

    public SpanSet(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans.OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (_spans.Count > 0 && span.Start <= _spans[^1].End)
                _spans[^1] = _spans[^1] with { End = Math.Max(_spans[^1].End, span.End) };
            else
                _spans.Add(span);
        }
    }

    /// <summary>These and others.</summary>
    public SpanSet With(IEnumerable<TextSpan> others) => new(_spans.Concat(others));

    public static SpanSet None { get; } = new([]);

    public bool Overlaps(TextSpan span)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _spans.Count && _spans[low].Overlaps(span);
    }
}
