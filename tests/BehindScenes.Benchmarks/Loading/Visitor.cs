using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using BehindScenes.Benchmarks.Generating;

namespace BehindScenes.Benchmarks.Loading;

/// <summary>One connection's requests, one after another. Of five pages one was seen before and is asked for by its tag.</summary>
internal sealed class Visitor(HttpClient client, SiteAddresses addresses, Chance chance)
{
    private const int Remembered = 64;

    private readonly List<(string Address, EntityTagHeaderValue Tag)> _seen = [];
    private readonly byte[] _buffer = new byte[64 * 1024];
    private Latencies _minute = new();

    /// <summary>The last error, for who wonders.</summary>
    public string? Error { get; private set; }

    /// <summary>What was answered since the last look; an answer that comes at that moment may be missing.</summary>
    public Latencies Take() => Interlocked.Exchange(ref _minute, new Latencies());

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var known = _seen.Count > 0 && chance.OneIn(5) ? chance.Of(_seen) : default;
            var address = known.Address ?? addresses.Next(chance);
            var start = Stopwatch.GetTimestamp();
            string? error;
            try
            {
                error = await AskAsync(address, known.Tag, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
            {
                error = problem.Message;
            }

            _minute.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds, error is not null);
            if (error is not null)
                Error = $"{address}: {error}";
        }
    }

    /// <returns>What is wrong; null where it was answered.</returns>
    private async Task<string?> AskAsync(string address, EntityTagHeaderValue? tag, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        if (tag is not null)
            request.Headers.IfNoneMatch.Add(tag);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        while (await body.ReadAsync(_buffer, cancellation) > 0)
        {
            // Read to the end, as a browser does.
        }

        if (answer.StatusCode == HttpStatusCode.OK && answer.Headers.ETag is { } fresh)
        {
            if (_seen.Count < Remembered)
                _seen.Add((address, fresh));
            else
                _seen[chance.Below(Remembered)] = (address, fresh);
        }

        return answer.StatusCode == HttpStatusCode.OK || (answer.StatusCode == HttpStatusCode.NotModified && tag is not null) ? null : $"{(int)answer.StatusCode}";
    }
}
