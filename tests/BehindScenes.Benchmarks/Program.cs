using System.CommandLine;
using BehindScenes.Benchmarks.Answering;
using BehindScenes.Benchmarks.Generating;
using BehindScenes.Benchmarks.Measuring;

var seed = new Option<int>("--seed") { Description = "of what is left to chance", DefaultValueFactory = _ => 1 };
return await new RootCommand("Measures BehindScenes. Run it built for release: dotnet run -c Release --project tests/BehindScenes.Benchmarks -- VERB")
{
    GenerateCommand.New(seed), AnswersCommand.New(seed), BenchCommand.New(),
}.Parse(args).InvokeAsync();
