using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.Search;

namespace BehindScenes.Web.Api;

/// <summary>One page of a list. <paramref name="Total"/> is of the whole list, <paramref name="Next"/> the address of the next page.</summary>
internal sealed record ListAnswer<T>(IReadOnlyList<T> Items, int Total, string? Next);

/// <summary><paramref name="Partial"/>: the time ran out before all was looked at.</summary>
internal sealed record FoundAnswer(IReadOnlyList<FoundItem> Items, bool Partial, int Total, string? Next);

/// <param name="Slug">Of a pairing both, parted by a slash.</param>
internal sealed record FoundItem(SearchKind Kind, string Name, string Slug, string Url, string Why);

/// <summary><paramref name="Found"/> is false where no way leads; a person and themself are no step apart.</summary>
internal sealed record PathAnswer(bool Found, IReadOnlyList<PathStep> Steps, PathReach? Reached);
