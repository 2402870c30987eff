using System.Globalization;
using BehindScenes.Catalogue.Database;

namespace BehindScenes.Web.Commands;

/// <summary>What the catalogue holds and what it had to leave out, for whoever started the program.</summary>
internal static class Summary
{
    /// <summary>Names every file that could not be used, on the error stream.</summary>
    public static void ReportUnusable(Generation generation)
    {
        foreach (var problem in generation.Unusable())
            Console.Error.WriteLine(problem);
    }

    public static string Of(BuildOutcome outcome, TimeSpan elapsed)
    {
        var generation = outcome.Generation;
        var holds = string.Create(CultureInfo.InvariantCulture, $"{generation.DramaCount} dramas, {generation.PersonCount} people, {generation.ArticleCount} articles");
        var how = outcome switch
        {
            { Failure: { } failure } => $"an older catalogue is served, as the new one could not be built: {failure}",
            { IsNew: true } => string.Create(CultureInfo.InvariantCulture, $"read in {elapsed.TotalSeconds:0.00} s"),
            _ => string.Create(CultureInfo.InvariantCulture, $"unchanged, opened in {elapsed.TotalSeconds:0.00} s"),
        };
        return $"{holds}; {how}.";
    }
}
