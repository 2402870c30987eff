using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BehindScenes.Catalogue.Articles.Rendering;

/// <summary>
/// Makes HTML of what people wrote. Text from outside is never markup: raw HTML is text, links lead only where
/// <see cref="IsSafe"/> lets them, pictures become their words. A sentence that proves something has its own anchor.
/// </summary>
public static class ArticleHtml
{
    private static readonly MarkdownPipeline Pipeline = Build();

    private static readonly string[] SafeSchemes = ["https://", "http://", "mailto:"];

    /// <param name="text">The file's text.</param>
    /// <param name="reading">What was found in it: its headline and furniture are left out.</param>
    /// <param name="isMarkdown">Otherwise every sign stands for itself.</param>
    /// <param name="proofs">The sentences to anchor.</param>
    /// <exception cref="SeedFormatException">The Markdown is nested too deep.</exception>
    public static string Render(string text, ArticleReading reading, bool isMarkdown, IEnumerable<TextSpan> proofs)
    {
        var left = Blank(text, reading);
        var document = isMarkdown ? Parse(left) : PlainText.Parse(left);
        return Print(document, left, [.. proofs.Distinct().OrderBy(proof => proof.Start)]);
    }

    /// <summary>Markdown without anchors, for a synopsis.</summary>
    public static string Render(string markdown) => Print(Parse(markdown), markdown, []);

    /// <summary>The words of a Markdown text without its signs, for an excerpt.</summary>
    public static string Words(string markdown)
    {
        try
        {
            return Markdown.ToPlainText(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return markdown; // A piece may nest deeper alone than it did in its place.
        }
    }

    /// <summary>The anchor of a sentence, by where it starts in its file.</summary>
    public static string Anchor(int start) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{start}");

    /// <summary>Whether a link may be followed: the web, mail, or a place on this site.</summary>
    public static bool IsSafe(string url)
    {
        if (url.AsSpan().ContainsAnyInRange('\0', ' ') || url.Contains('\\', StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal))
            return false;
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || url.AsSpan(0, colon).ContainsAny('/', '?', '#') || SafeSchemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation();
        // Making-of articles hold no code: blanks before a line or signs around it are how the text was saved.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        return builder.Build();
    }

    private static MarkdownDocument Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException problem)
        {
            throw new SeedFormatException(1, $"the Markdown cannot be shown: {problem.Message}");
        }
    }

    private static string Print(MarkdownDocument document, string text, IReadOnlyList<TextSpan> proofs)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Max(2, heading.Level); // The page's own headline is the first.
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage || !IsSafe(link.Url ?? "")).ToList())
            link.ReplaceBy(new ContainerInline());
        if (proofs.Count > 0)
        {
            var wrapper = new SentenceWrapper(text, proofs);
            foreach (var inline in document.Descendants<LeafBlock>().Select(leaf => leaf.Inline).OfType<ContainerInline>())
                wrapper.Wrap(inline);
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer) { LinkRewriter = url => IsSafe(url) ? url : "" };
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new SentenceRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>Headline, furniture and front matter become blanks, so that every position in the rest stays what it was.</summary>
    private static string Blank(string text, ArticleReading reading)
    {
        var left = text.ToCharArray();
        Clear(new TextSpan(0, reading.BodyStart));
        if (reading.HeadlineSpan is { } headline)
            Clear(new TextSpan(text.LastIndexOf('\n', Math.Max(0, headline.Start - 1)) + 1, headline.End));
        foreach (var removed in reading.Removed)
            Clear(new TextSpan(removed.Start, removed.End));
        return new string(left);

        void Clear(TextSpan span)
        {
            for (var i = span.Start; i < span.End; i++)
                left[i] = left[i] is '\r' or '\n' ? left[i] : ' ';
        }
    }
}
