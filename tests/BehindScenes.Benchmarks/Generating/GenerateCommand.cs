using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace BehindScenes.Benchmarks.Generating;

/// <summary>The verb <c>generate</c>.</summary>
internal static class GenerateCommand
{
    private const int WrongInput = 64;

    public static Command New(Option<int> seed)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "a new folder, which is made" };
        var size = new Option<string>("--size") { Description = "a named size: S (50 dramas, 250 people, 500 articles, 2500 moments), M (20 times S) or L (200 times S); the options below change parts of it", DefaultValueFactory = _ => "S" };
        size.AcceptOnlyFromAmong([.. Size.Named.Keys]);
        var dramas = new Option<int?>("--dramas") { Description = "how many dramas, with casts of 6 to 40" };
        var people = new Option<int?>("--people") { Description = "how many people; each has a part or a credit somewhere" };
        var articles = new Option<int?>("--articles") { Description = "how many articles, of 1 to 4 kB, in seven languages" };
        var moments = new Option<int?>("--moments") { Description = "how many moments all articles tell of together" };
        var front = new Option<bool>("--front-matter") { Description = "articles as Markdown whose front matter states what they are about, instead of plain text that is read" };
        var command = new Command("generate", "writes a folder of invented seeds; the same numbers and seed give the same bytes") { folder, size, dramas, people, articles, moments, seed, front };
        command.SetAction((parsed, cancellation) =>
        {
            var named = Size.Named[parsed.GetValue(size)!];
            var wanted = new Size(
                parsed.GetValue(dramas) ?? named.Dramas, parsed.GetValue(people) ?? named.People, parsed.GetValue(articles) ?? named.Articles, parsed.GetValue(moments) ?? named.Moments);
            return Task.FromResult(Write(parsed.GetValue(folder)!, wanted, parsed.GetValue(seed), parsed.GetValue(front), cancellation));
        });
        return command;
    }

    private static int Write(DirectoryInfo folder, Size size, int seed, bool withFrontMatter, CancellationToken cancellation)
    {
        if (size.Problem() is { } problem)
        {
            Console.Error.WriteLine(problem);
            return WrongInput;
        }

        try
        {
            var watch = Stopwatch.StartNew();
            var written = SeedsGenerator.Write(folder, size, seed, withFrontMatter, cancellation);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{written.Files:N0} files, {written.Bytes / 1e6:0.0} MB in {watch.Elapsed.TotalSeconds:0.0} s: {written.Dramas:N0} dramas, {written.People:N0} people ({written.Cards:N0} cards), {written.Articles:N0} articles that tell of {written.Moments:N0} moments and {written.Castings:N0} times who plays whom"));
            return 0;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(wrong.Message);
            return WrongInput;
        }
    }
}
