using BehindScenes.Reading.Documents;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>How far a build is: what is being done, and how many of how many are.</summary>
public readonly record struct BuildProgress(BuildStage Stage, int Done, int Total);

public enum BuildStage
{
    Listing,
    Reading,
    Writing,
}

/// <summary>Takes scanned seeds to rows: reads each file alone, then links all of them.</summary>
internal static class SeedReader
{
    public static Rows Read(SeedScan scan, Func<string, KeptReading?> kept, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var problems = new List<SeedProblem>(scan.Problems);
        var people = new List<PersonCard>();
        var dramas = new List<DramaCard>();
        var articles = new List<ReadArticle>();
        for (var i = 0; i < scan.Files.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var file = scan.Files[i];
            try
            {
                switch (file.Kind)
                {
                    case SeedKind.PersonCard:
                        people.Add(PersonCard.FromFile(file));
                        break;
                    case SeedKind.DramaCard:
                        dramas.Add(DramaCard.FromFile(file));
                        break;
                    case SeedKind.DramaLines:
                        AddLines(file);
                        break;
                    default:
                        articles.Add(ReadArticle.From(file, kept(file.ReadingKey)));
                        break;
                }
            }
            catch (SeedFormatException problem)
            {
                Report(file, problem);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // A text that the reader stumbles over costs itself alone, like any other that cannot be used.
                Report(file, new SeedFormatException(1, $"could not be read, through a fault of the program ({problem.GetType().Name}: {problem.Message})"));
            }

            progress?.Report(new BuildProgress(BuildStage.Reading, i + 1, scan.Files.Count));
        }

        var linker = new Linker(problems.Where(problem => problem.Kind == ProblemKind.Unusable).Select(problem => problem.Path).ToHashSet(StringComparer.Ordinal));
        linker.Add(people, dramas, articles);
        var rows = RowAssembler.Assemble(linker);
        rows.Readings.AddRange(articles.DistinctBy(article => article.File.ReadingKey).OrderBy(article => article.File.ReadingKey, StringComparer.Ordinal).Select(article => article.Kept()));
        rows.Problems.AddRange(problems.Concat(linker.Problems)
            .OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Message, StringComparer.Ordinal)
            .Select((problem, index) => new SeedProblem { Id = index + 1, Path = problem.Path, Line = problem.Line, Kind = problem.Kind, Message = problem.Message }));
        return rows;

        void AddLines(SeedFile file)
        {
            foreach (var (card, problem) in DramaLines.Read(file))
            {
                if (card is not null)
                    dramas.Add(card);
                else
                    Report(file, problem!);
            }
        }

        void Report(SeedFile file, SeedFormatException problem) =>
            problems.Add(new SeedProblem { Path = file.Path, Line = problem.Line, Kind = ProblemKind.Unusable, Message = problem.Message });
    }
}
