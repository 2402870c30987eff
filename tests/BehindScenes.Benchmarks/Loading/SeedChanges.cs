using BehindScenes.Benchmarks.Generating;

namespace BehindScenes.Benchmarks.Loading;

/// <summary>Changes one seed after another while a site is under load: a sentence is added to an article, and taken back the next time.</summary>
internal sealed class SeedChanges(DirectoryInfo seeds, TimeSpan every, int seed)
{
    private const string Sentence = "\nThe lamps burned until the morning.\n";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var articles = seeds.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.FullName.Contains($"{Path.DirectorySeparatorChar}articles{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => file.FullName).Order(StringComparer.Ordinal).ToList();
        var chance = new Chance(seed, 1);
        while (articles.Count > 0 && !cancellation.IsCancellationRequested)
        {
            var article = chance.Of(articles);
            var before = await File.ReadAllBytesAsync(article, CancellationToken.None);
            try
            {
                await File.AppendAllTextAsync(article, Sentence, CancellationToken.None);
                await Task.Delay(every, cancellation);
            }
            catch (OperationCanceledException)
            {
                // The load is over; what was added goes as well.
            }
            finally
            {
                await File.WriteAllBytesAsync(article, before, CancellationToken.None);
            }

            await Task.Delay(every, cancellation).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
