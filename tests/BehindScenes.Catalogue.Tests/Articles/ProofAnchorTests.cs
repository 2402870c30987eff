using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using BehindScenes.Tests;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Articles;

/// <summary>Every sentence that proves something is one place of its page that an address can lead to.</summary>
public sealed class ProofAnchorTests
{
    private const string Front = "---\nheadline: A day of rain\n---\n";

    public static TheoryData<string> Bodies() =>
    [
        "The crew of the drama “Alpha Inn” waited. Nora Vale, who plays Iris Bell, laughed between takes. Otto Reed, who plays Max Stone, surprised Nora Vale with a birthday cake in episode 3.",
        "The crew of the drama “Alpha Inn” waited. *Nora Vale*, who plays **Iris *Bell***, laughed between takes. The actor Otto Reed rehearsed with *Nora Vale*.",
        "The crew of the drama “Alpha Inn” waited. Nora Vale laughed *between takes. The actor Otto Reed rehearsed* with Nora Vale in episode 4.",
        "*The crew of the drama “Alpha Inn” waited. The actress Nora Vale laughed between takes. The actor Otto Reed rehearsed with Nora Vale.*",
        "The crew of the drama “Alpha Inn” waited. [The actress Nora Vale laughed between takes. The actor Otto Reed rehearsed with Nora Vale.](https://a.example) Nora Vale hugged Otto Reed in episode 5.",
        "The crew of the drama “Alpha Inn” waited 5 \\* 3 hours. The actress Nora Vale laughed between takes. The actor Otto Reed\\, wet &amp; cold, rehearsed with Nora Vale.",
        "The crew of the drama “Alpha Inn” waited. The actress Nora Vale ![and a dog](dog.png) laughed between takes. The actor Otto Reed rehearsed with Nora Vale.",
        "The crew of the drama “Alpha Inn” waited. The actress Nora Vale laughed `between` takes\nwith the crew\nand the actor Otto Reed. The actor Otto Reed rehearsed\nwith Nora Vale.",
        "The crew of the drama “Alpha Inn” waited. The actress Nora Vale laughed between takes with the crew  \nand the actor Otto Reed in episode 6.",
        "## On the set of the drama “Alpha Inn” the actress Nora Vale laughed\nand the actor Otto Reed rehearsed between takes.",
        "The crew of the drama “Alpha Inn” waited:\n\n- The actress Nora Vale laughed between takes.\n- The actor Otto Reed rehearsed with Nora Vale.\n\n> Nora Vale hugged Otto Reed behind the scenes. The crew of “Alpha Inn” went home.",
        "1. The actress Nora Vale laughed on the set of the drama “Alpha Inn”. The actor Otto Reed rehearsed\n   with Nora Vale between takes.\n2. Otto Reed hugged Nora Vale in episode 7!",
        "    The actress Nora Vale laughed on the set of the drama “Alpha Inn”. The actor Otto Reed rehearsed with Nora Vale between takes.",
        "Share on Facebook\n\nThe crew of the drama “Alpha Inn” waited. The actress Nora Vale laughed between takes. Photo: Alpha\n\nThe actor Otto Reed rehearsed with Nora Vale.",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Each_proof_is_anchored_once_in_Markdown(string body) => await EachProofIsAnchoredOnce("articles/a.md", Front + body + "\n");

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Each_proof_is_anchored_once_in_Markdown_with_line_ends_of_Windows(string body) =>
        await EachProofIsAnchoredOnce("articles/a.md", (Front + body + "\n").ReplaceLineEndings("\r\n"));

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Each_proof_is_anchored_once_in_plain_text(string body) => await EachProofIsAnchoredOnce("articles/a.txt", Front + body + "\n");

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Each_proof_is_anchored_once_in_plain_text_with_line_ends_of_Windows(string body) =>
        await EachProofIsAnchoredOnce("articles/a.txt", ("\uFEFF" + Front + body + "\n").ReplaceLineEndings("\r\n"));

    [Theory]
    [InlineData("articles/a.md", "# ")]
    [InlineData("articles/a.txt", "")]
    public async Task A_headline_of_two_sentences_is_anchored_too(string path, string mark) =>
        await EachProofIsAnchoredOnce(path, $"{mark}What a day! Nora Vale and Otto Reed laugh on the set of “Alpha Inn”\n\nThe crew of the drama “Alpha Inn” waited. The actress Nora Vale laughed with the actor Otto Reed.\n");

    private static async Task EachProofIsAnchoredOnce(string path, string text)
    {
        using var seeds = SeedText.Folder("");
        seeds.Write(path, text);
        using var catalogue = await BuiltCatalogue.OfAsync(seeds);
        (await catalogue.ProblemsAsync()).Should().BeEmpty();
        var article = await catalogue.Rows.Articles.SingleAsync();
        var findings = await catalogue.Rows.Findings.Select(finding => new { finding.Start, finding.Sentence }).ToListAsync();
        var moments = await catalogue.Rows.Moments.Select(moment => new { moment.Start, moment.Sentence }).ToListAsync();
        var proofs = findings.Concat(moments).Distinct().Where(proof => proof.Start != article.HeadlineStart).ToDictionary(proof => $"s{proof.Start}", proof => proof.Sentence);
        proofs.Should().NotBeEmpty("the text must prove something");

        var page = new HtmlParser().ParseDocument(article.BodyHtml);

        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems(article.BodyHtml);
        page.QuerySelectorAll("span.proof").Select(element => element.Id).Should().Contain(proofs.Keys, article.BodyHtml);
        foreach (var (id, sentence) in proofs)
        {
            // A sentence may leave to its neighbour what an emphasis or link over both of them holds.
            var anchored = Letters(page.GetElementById(id)!.TextContent);
            (anchored.Length > 0 && (Letters(sentence).Contains(anchored, StringComparison.Ordinal) || anchored[..5] == Letters(sentence)[..5])).Should().BeTrue(article.BodyHtml);
        }

        var written = Words(text).CountBy(word => word).ToDictionary();
        Words(page.Body!.TextContent).CountBy(word => word).Should().OnlyContain(word => word.Value <= written[word.Key], $"nothing may be shown twice: {article.BodyHtml}");
    }

    private static string Letters(string text) => string.Concat(Words(text));

    private static IEnumerable<string> Words(string text) => Regex.Matches(text, @"[\p{L}\d]+").Select(word => word.Value);
}
