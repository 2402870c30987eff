using System.CommandLine;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Seeds;

namespace BehindScenes.Web.Commands;

/// <summary>What the program can be told on its command line. Without a verb it serves the site.</summary>
public static class CommandTree
{
    /// <summary>As sysexits.h has it: the settings are wrong.</summary>
    public const int BadSettings = 78;

    public const int Failed = 1;

    /// <summary>As shells have it for a program that was interrupted.</summary>
    public const int Stopped = 130;

    /// <param name="serve">Serves the site with the arguments that the host understands.</param>
    public static RootCommand Build(Func<string[], CancellationToken, Task<int>> serve)
    {
        var root = new RootCommand("Serves a catalogue of TV dramas, actors, pairings and making-of articles, made from a folder of text files. Without a command it serves the site. Any setting of README.md can be given as --KEY=VALUE, as in --Catalogue:Seeds=DIR.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        var urls = new Option<string>("--urls") { Description = "Where to listen, as in http://localhost:5080; several are parted by semicolons. Without it: http://localhost:5000.", HelpName = "ADDRESS" };
        root.Options.Add(urls);
        root.Subcommands.Add(CheckCommand.Build());
        root.Subcommands.Add(SeedCommand.Build());
        root.Subcommands.Add(ReadCommand.Build());
        root.Subcommands.Add(ExportCommand.Build());
        root.SetAction((parsed, cancellation) =>
        {
            if (parsed.UnmatchedTokens.FirstOrDefault(token => !IsSetting(token)) is { } unknown)
            {
                Console.Error.WriteLine($"`{unknown}` is no command and no setting. --help lists the commands; a setting is written --KEY=VALUE.");
                return Task.FromResult(Failed);
            }

            return serve([.. parsed.UnmatchedTokens, .. parsed.GetValue(urls) is { } address ? [$"--urls={address}"] : Array.Empty<string>()], cancellation);
        });
        return root;
    }

    private static bool IsSetting(string token) => token.StartsWith("--", StringComparison.Ordinal) && token.IndexOf('=', StringComparison.Ordinal) > 2;

    internal static Argument<DirectoryInfo?> SeedsArgument() => new("DIR")
    {
        Description = "The folder of text files. Without it: the setting Catalogue:Seeds, else the nearest folder `seeds`.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal static Option<string> DataOption() => new("--data") { Description = "The folder that the built catalogue is kept in. Without it: the setting Catalogue:Data, else `.data` beside the seeds.", HelpName = "DIR" };

    /// <summary>The store for what a command was told, the environment's settings filling in the rest.</summary>
    internal static GenerationStore Store(DirectoryInfo? seeds, string? data) => Store(Settings(seeds, data));

    internal static GenerationStore Store(CatalogueSettings settings) => new(new SeedFolder(settings.Seeds), new GenerationFiles(settings.Data));

    internal static CatalogueSettings Settings(DirectoryInfo? seeds, string? data)
    {
        var told = new Dictionary<string, string?>();
        if (seeds is not null)
            told["Catalogue:Seeds"] = seeds.FullName;
        if (data is not null)
            told["Catalogue:Data"] = data;
        return CatalogueSettings.From(new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(told).Build());
    }
}
