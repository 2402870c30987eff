using System.Net;

namespace BehindScenes.Web;

/// <summary>A setting that cannot be used. The message names its key and says what to do.</summary>
public sealed class SettingsException(string key, string message) : Exception($"{key}: {message}");

/// <summary>The settings under <c>Catalogue:</c>, checked at start. Each is documented in README.md.</summary>
public sealed class CatalogueSettings
{
    private const string Section = "Catalogue";
    private const string SeedsName = "seeds";
    private const string DataName = ".data";
    private const int LongestScan = 3600;
    private const int MostSearches = 1_000_000;
    private const int MostKept = 100_000;

    /// <summary>The folder of text files that the catalogue is made from.</summary>
    public string Seeds { get; private init; } = "";

    /// <summary>The folder that generations of the catalogue are kept in.</summary>
    public string Data { get; private init; } = "";

    /// <summary>How often the seeds are looked at for changes that the system did not tell of.</summary>
    public int ScanSeconds { get; private init; } = 30;

    /// <summary>How many searches and files one address may ask for in a minute; five times as many suggestions.</summary>
    public int SearchesPerMinute { get; private init; } = 60;

    /// <summary>How many megabytes of ready pages are kept in memory; 0 keeps none.</summary>
    public int KeptMegabytes { get; private init; } = 64;

    /// <summary>Where visitors find the site: scheme and host, without a path. null: where it listens.</summary>
    public string? PublicAddress { get; private init; }

    /// <summary>The proxies whose word on who asks, and by which scheme, is taken.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; private init; } = [];

    public static IReadOnlyList<string> Keys { get; } =
        [$"{Section}:{nameof(Seeds)}", $"{Section}:{nameof(Data)}", $"{Section}:{nameof(ScanSeconds)}", $"{Section}:{nameof(SearchesPerMinute)}", $"{Section}:{nameof(KeptMegabytes)}", $"{Section}:{nameof(PublicAddress)}", $"{Section}:{nameof(Proxies)}"];

    /// <exception cref="SettingsException">A key is unknown or its value cannot be used.</exception>
    public static CatalogueSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        foreach (var entry in section.GetChildren())
        {
            if (!Keys.Contains(entry.Path, StringComparer.OrdinalIgnoreCase))
                throw new SettingsException(entry.Path, $"there is no such setting; there are {string.Join(", ", Keys)}.");
        }

        return new CatalogueSettings
        {
            Seeds = SeedsFolder(section[nameof(Seeds)]),
            Data = DataFolder(section[nameof(Data)]),
            ScanSeconds = Number(section, nameof(ScanSeconds), LongestScan) ?? new CatalogueSettings().ScanSeconds,
            PublicAddress = Address(section[nameof(PublicAddress)]),
            SearchesPerMinute = Number(section, nameof(SearchesPerMinute), MostSearches) ?? new CatalogueSettings().SearchesPerMinute,
            KeptMegabytes = Number(section, nameof(KeptMegabytes), MostKept, least: 0) ?? new CatalogueSettings().KeptMegabytes,
            Proxies = Networks(section[nameof(Proxies)]),
        };
    }

    private static string SeedsFolder(string? stated)
    {
        const string key = $"{Section}:{nameof(Seeds)}";
        if (stated is null)
            return Path.Combine(Home(key), SeedsName);
        if (!IsPath(stated) || !Directory.Exists(stated))
            throw new SettingsException(key, $"there is no folder `{stated}`. Create it, or name another.");
        return Path.GetFullPath(stated);
    }

    private static string DataFolder(string? stated)
    {
        const string key = $"{Section}:{nameof(Data)}";
        var folder = stated ?? Path.Combine(Home(key), DataName);
        if (!IsPath(folder))
            throw new SettingsException(key, $"`{stated}` is no folder's name.");
        try
        {
            var made = Directory.CreateDirectory(folder).FullName;
            // A folder may be there and not be ours to write.
            using (File.Create(Path.Combine(made, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose))
            {
                return made;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(key, $"the folder `{folder}` cannot be written to: {problem.Message} Name another.");
        }
    }

    private static string? Address(string? stated)
    {
        if (stated is null)
            return null;
        return Uri.TryCreate(stated, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.PathAndQuery == "/"
            ? address.GetLeftPart(UriPartial.Authority)
            : throw new SettingsException($"{Section}:{nameof(PublicAddress)}", $"`{stated}` is no address of a site. Write one as in https://dramas.example.");
    }

    private static List<IPNetwork> Networks(string? stated) => [.. stated?.Split(',', StringSplitOptions.TrimEntries).Select(Network) ?? []];

    private static IPNetwork Network(string stated)
    {
        // A proxy's own address is a network of one. Numbers such as 10.1 are addresses to the parser, and hardly to who wrote them.
        if (IPAddress.TryParse(stated, out var address) && (stated.Contains(':', StringComparison.Ordinal) || address.ToString() == stated))
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return stated.Contains('/', StringComparison.Ordinal) && IPNetwork.TryParse(stated, out var network)
            ? network
            : throw new SettingsException($"{Section}:{nameof(Proxies)}", $"`{stated}` is neither an address nor a network. Write them as in 10.0.0.7, 192.168.4.0/24, fd00::/8.");
    }

    private static int? Number(IConfigurationSection section, string name, int most, int least = 1)
    {
        if (section[name] is not { } stated)
            return null;
        return int.TryParse(stated, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new SettingsException($"{Section}:{name}", $"`{stated}` is no number from {least} to {most}.");
    }

    private static bool IsPath(string path) => !string.IsNullOrWhiteSpace(path) && !path.Contains('\0', StringComparison.Ordinal);

    /// <summary>The nearest folder above the program that holds seeds: its own when it is published, the repository when it is run from source.</summary>
    private static string Home(string key)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, SeedsName)))
                return folder.FullName;
        }

        throw new SettingsException(key, $"no folder `{SeedsName}` stands beside the program or above it. Make one, or name another by Catalogue:Seeds and Catalogue:Data.");
    }
}
