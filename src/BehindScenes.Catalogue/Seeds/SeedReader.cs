using BehindScenes.Catalogue.Database;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>How far a build is: what is being done, and how many of how many are.</summary>
public readonly record struct BuildProgress(BuildStage Stage, int Done, int Total);

public enum BuildStage
{
    Listing,
    Reading,
    Writing,
    Indexing,
}

/// <summary>Takes scanned seeds to rows: reads each file alone, several at a time, and links all of them in the order of their paths.</summary>
internal sealed class SeedReader(SeedFolder folder, SeedScan scan, IProgress<BuildProgress>? progress, CancellationToken cancellation)
{
    private readonly List<SeedProblem> _problems = [.. scan.Problems];
    private readonly HashSet<string> _broken = [.. scan.Problems.Where(problem => problem.Kind == ProblemKind.Unusable).Select(problem => problem.Path)];
    private int _read;

    /// <param name="last">What it keeps is not read again.</param>
    /// <param name="spool">Where new readings wait for their rows.</param>
    /// <exception cref="SeedChangedException">A file is not the one that was scanned.</exception>
    public Rows Read(LastGeneration last, ReadingSpool spool)
    {
        var (linker, people, dramas) = (new Linker(folder.TextOf, _broken.Contains), new List<PersonCard>(), new List<DramaCard>());
        foreach (var (file, cards) in Made(scan.Files.Where(file => file.Kind != SeedKind.Article).Select(file => (file, (byte[]?)null)), (file, _) => Cards(file).ToList()))
        {
            foreach (var (card, problem) in cards)
                Take(file, card, problem);
        }

        linker.Add(people, dramas);
        foreach (var (file, (read, packed)) in Made(scan.Files.Where(file => file.Kind == SeedKind.Article).Select(file => (file, last.GistOf(file.ReadingKey))), Article))
            linker.Add(file, read, packed is null ? null : spool.Add(packed));
        var rows = RowAssembler.Assemble(linker);
        rows.KeptArrays.Add(KeptArray.Of<UInt128>(nameof(ChangedTexts.PrintOfOthers), [ChangedTexts.PrintOfOthers(scan, rows.Articles.Select(article => article.File.Path))]));
        rows.Problems.AddRange(_problems.Concat(linker.Problems)
            .OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Message, StringComparer.Ordinal)
            .Select((problem, index) => new SeedProblem { Id = index + 1, Path = problem.Path, Line = problem.Line, Kind = problem.Kind, Message = problem.Message }));
        return rows;

        void Take(SeedFile file, object? card, SeedFormatException? problem)
        {
            if (card is PersonCard person)
                people.Add(person);
            else if (card is DramaCard drama)
                dramas.Add(drama);
            else
                Report(file, problem!);
        }
    }

    private IEnumerable<(object? Card, SeedFormatException? Problem)> Cards(SeedFile file)
    {
        var text = folder.TextOf(file);
        return file.Kind switch
        {
            SeedKind.PersonCard => [(PersonCard.Read(file, text), null)],
            SeedKind.DramaCard => [(DramaCard.Read(file, text), null)],
            _ => DramaLines.Read(file, text).Select(line => ((object?)line.Card, line.Problem)),
        };
    }

    /// <returns>Its gist where that is kept; otherwise its reading, and the same packed.</returns>
    private (ReadArticle Read, byte[]? Packed) Article(SeedFile file, byte[]? gist)
    {
        if (gist is not null)
            return (ReadArticle.Unpack(gist), null);
        var read = ReadArticle.From(file, folder.TextOf(file));
        return (read, read.Pack());
    }

    /// <summary>What is made of each file, in their order. One that cannot be used costs itself alone.</summary>
    private IEnumerable<(SeedFile File, T Made)> Made<T>(IEnumerable<(SeedFile File, byte[]? Gist)> files, Func<SeedFile, byte[]?, T> make)
    {
        foreach (var (file, made, problem) in files.InParallel(entry => Try(entry.File, () => make(entry.File, entry.Gist))))
        {
            cancellation.ThrowIfCancellationRequested();
            if (problem is null)
                yield return (file, made!);
            else
                Report(file, problem);
            progress?.Report(new BuildProgress(BuildStage.Reading, ++_read, scan.Files.Count));
        }
    }

    private static (SeedFile File, T? Made, SeedFormatException? Problem) Try<T>(SeedFile file, Func<T> make)
    {
        try
        {
            return (file, make(), null);
        }
        catch (SeedFormatException problem)
        {
            return (file, default, problem);
        }
        catch (Exception problem) when (problem is not SeedChangedException)
        {
            // A text that the reader stumbles over costs itself alone, like any other that cannot be used.
            return (file, default, new SeedFormatException(1, $"could not be read, through a fault of the program ({problem.GetType().Name}: {problem.Message})"));
        }
    }

    private void Report(SeedFile file, SeedFormatException problem)
    {
        _broken.Add(file.Path);
        _problems.Add(new SeedProblem { Path = file.Path, Line = problem.Line, Kind = ProblemKind.Unusable, Message = problem.Message });
    }
}
