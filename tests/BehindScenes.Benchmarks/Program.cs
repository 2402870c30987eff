using System.CommandLine;
using BehindScenes.Benchmarks;
using BehindScenes.Benchmarks.Generating;

var folder = new Argument<DirectoryInfo>("DIR") { Description = "a folder of seeds" };
folder.AcceptExistingOnly();
var count = new Option<int>("--count") { Description = "how many queries of each kind", DefaultValueFactory = _ => 1_000 };
var seed = new Option<int>("--seed") { Description = "of the random choice", DefaultValueFactory = _ => 1 };
var search = new Command("search", "times suggestions, name search, pairings and paths beside SQLite's own time for the same queries") { folder, count, seed };
search.SetAction((parsed, cancellation) => SearchBench.RunAsync(parsed.GetValue(folder)!, parsed.GetValue(count), parsed.GetValue(seed), cancellation));
return await new RootCommand("Measures BehindScenes. Run it built for release: dotnet run -c Release --project tests/BehindScenes.Benchmarks -- search DIR")
{
    GenerateCommand.New(seed), search,
}.Parse(args).InvokeAsync();
