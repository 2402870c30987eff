using System.CommandLine;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Reading;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Web.Commands;

/// <summary><c>read FILE...</c>: what each text says.</summary>
internal static class ReadCommand
{
    public static Command Build()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Texts of one article each, .txt or .md.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Print all findings as JSON, each with its sentence, instead of a summary; several files give a line each." };
        var command = new Command("read", "Prints what texts say, each read alone and with no catalogue to help.") { files, json };
        var explain = new Option<bool>("--explain") { Description = "Print, sentence by sentence, what each rule said and why candidates were dropped." };
        command.Options.Add(explain);
        command.SetAction(parsed =>
        {
            var paths = parsed.GetValue(files)!;
            Func<FileInfo, ArticleReading, string> print = !parsed.GetValue(json) ? (path, reading) => Plain(path, reading, paths.Length > 1)
                : (path, reading) => ReadingJson.Of(path.Name, reading, indented: paths.Length == 1);
            var explains = parsed.GetValue(explain);
            var failed = false;
            foreach (var (said, problem) in paths.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(path => Read(path, print, explains)))
            {
                failed |= problem is not null;
                (problem is null ? Console.Out : Console.Error).WriteLine(said ?? problem);
            }

            return failed ? CommandTree.Failed : 0;
        });
        return command;
    }

    private static (string? Said, string? Problem) Read(FileInfo path, Func<FileInfo, ArticleReading, string> print, bool explains)
    {
        if (!path.Exists)
            return (null, $"There is no file {path}. Name a text file.");
        var (text, problem) = SeedFolder.ReadOne(path);
        if (text is null)
            return (null, problem!.ToString());
        try
        {
            var front = FrontMatter.Split(text);
            var card = front is null ? ArticleCard.None : ArticleCard.Read(front.Keys);
            var trail = explains ? new Trail() : null;
            var reading = ArticleReader.Read(text, front?.BodyStart ?? 0, new StatedFacts(card.Headline, card.Language) { HasFindings = card.HasFindings }, trail);
            return (trail is null ? print(path, reading) : ReadingExplained.Of(text, front?.BodyStart ?? 0, card.Language, reading, trail), null);
        }
        catch (SeedFormatException wrong)
        {
            return (null, $"{path}:{wrong.Line}: {wrong.Message}");
        }
    }

    private static string Plain(FileInfo path, ArticleReading reading, bool named) => string.Join(Environment.NewLine,
    [
        .. named ? [$"{path}"] : Array.Empty<string>(),
        $"language   {reading.Language}",
        $"headline   {reading.Headline ?? "none"}",
        .. reading.Dramas.Select(drama => $"drama      {string.Join(" = ", drama.Aliases.Prepend(drama.Title))}"),
        .. reading.People.Select(person => $"{person.Role.ToString().ToLowerInvariant(),-11}{string.Join(" = ", person.Aliases.Prepend(person.Name))}"),
        .. reading.Castings.Select(casting => $"casting    {casting.Actor} as {casting.Character}: {casting.Proof.Sentence}"),
        .. reading.Pairs.Select(pair => $"pair       {pair.First} and {pair.Second}"),
        .. reading.Episodes.Select(episode => $"episode    {episode.Number}"),
        .. reading.Networks.Select(network => $"network    {network.Name}"),
        .. reading.Moments.Select(moment => $"moment     {moment.Kind}, {string.Join(" and ", moment.People)}: {moment.Proof.Sentence}"),
        .. reading.Removed.Select(removed => $"removed    line {removed.Line}, {removed.Why}: {removed.Text}"),
    ]);
}
