using System.Globalization;
using BehindScenes.Catalogue.Database;

namespace BehindScenes.Web.Commands;

/// <summary>One line on what the catalogue holds, for whoever started the program.</summary>
internal static class Summary
{
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
