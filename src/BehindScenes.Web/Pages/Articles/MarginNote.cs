using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Web.Pages.Articles;

/// <summary>What a sentence proves, shown beside the text: a fact or a moment.</summary>
/// <param name="Start">The sentence's place in its file, which names its anchor.</param>
public sealed record MarginNote(int Start, ArticleDetails.Fact? Fact, MomentRow? Moment)
{
    public FindingStatus Status => Fact?.Status ?? Moment!.Status;

    public bool IsContradicted => Fact is { IsContradicted: true };
}
