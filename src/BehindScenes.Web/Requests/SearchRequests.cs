using System.Globalization;
using System.Threading.RateLimiting;
using BehindScenes.Catalogue.Search;
using BehindScenes.Web.Languages;
using Microsoft.AspNetCore.WebUtilities;

namespace BehindScenes.Web.Requests;

/// <summary>What an address asks of a search, the same for pages and JSON.</summary>
internal static class SearchRequests
{
    public static SearchFilter Filter(IQueryCollection query) => new(
        query.Text("kind") is null ? null : query.Choice<SearchKind>("kind"), query.Text("language"), query.Text("drama"), query.Text("person"), query.Text("moment"));

    /// <summary>What was typed into the box of a page, also where the answer is a problem; null on any other page.</summary>
    public static string? Typed(HttpContext context, string search)
    {
        var (path, query) = AskedAddress.Of(context);
        return path == search ? QueryHelpers.ParseQuery(query.Value).GetValueOrDefault("q").FirstOrDefault() : null;
    }

    /// <summary>Why something was found, in the visitor's words.</summary>
    public static string WhyOf(this InterfaceLanguage language, SearchItem item)
    {
        var reason = Words.Of(item.Reason);
        return item.Kind switch
        {
            SearchKind.Pairing when item.Reason == SearchReason.Typed => language["why.pairing", item.Matched!],
            SearchKind.Character => language[$"why.{reason}.character", item.Name],
            _ => language[$"why.{reason}", item.Matched ?? item.Name],
        };
    }
}

/// <summary>How often one address may search: a bucket that holds a third of a minute's searches and fills all the time.</summary>
internal static class SearchLimits
{
    public const string Searches = "searches";
    public const string Suggestions = "suggestions";

    /// <summary>Who types asks with every letter.</summary>
    private const int SuggestionsASearch = 5;
    private const int Bursts = 3;
    private const int SecondsAMinute = 60;

    public static void AddSearchLimits(this IServiceCollection services, CatalogueSettings settings) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        Add(Searches, settings.SearchesPerMinute);
        Add(Suggestions, settings.SearchesPerMinute * SuggestionsASearch);

        void Add(string policy, int perMinute) => limiter.AddPolicy(policy, context => RateLimitPartition.GetTokenBucketLimiter(context.Connection.RemoteIpAddress, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(1, perMinute / Bursts),
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds((double)SecondsAMinute / perMinute),
            QueueLimit = 0,
        }));
    });
}
