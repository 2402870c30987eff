using System.CommandLine;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Reading;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Web.Commands;

/// <summary><c>read FILE</c>: what one text says.</summary>
internal static class ReadCommand
{
    public static Command Build()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A text of one article, .txt or .md." };
        var json = new Option<bool>("--json") { Description = "Print all findings as JSON, each with its sentence, instead of a summary." };
        var command = new Command("read", "Prints what one text says, with no catalogue to help.") { file, json };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (!path.Exists)
            {
                Console.Error.WriteLine($"There is no file {path}. Name a text file.");
                return CommandTree.Failed;
            }

            var scan = SeedFolder.ReadOne(path);
            if (scan.Problems is [var problem, ..])
            {
                Console.Error.WriteLine(problem);
                return CommandTree.Failed;
            }

            try
            {
                var text = scan.Files[0].Text;
                var front = FrontMatter.Split(text);
                var card = front is null ? ArticleCard.None : ArticleCard.Read(front.Keys);
                var reading = ArticleReader.Read(text, front?.BodyStart ?? 0, new StatedFacts(card.Headline, card.Language));
                Console.WriteLine(parsed.GetValue(json) ? ReadingJson.Of(path.Name, reading) : Plain(reading));
                return 0;
            }
            catch (SeedFormatException wrong)
            {
                Console.Error.WriteLine($"{path}:{wrong.Line}: {wrong.Message}");
                return CommandTree.Failed;
            }
        });
        return command;
    }

    private static string Plain(ArticleReading reading) => string.Join(Environment.NewLine,
    [
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
