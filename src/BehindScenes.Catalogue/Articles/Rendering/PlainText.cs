using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BehindScenes.Catalogue.Articles.Rendering;

/// <summary>A plain text as a Markdown document of paragraphs and nothing else: a star or a number sign at a line's start is that sign.</summary>
internal static class PlainText
{
    public static MarkdownDocument Parse(string text)
    {
        var document = new MarkdownDocument();
        ParagraphBlock? paragraph = null;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            if (text.AsSpan(start, end - start).IsWhiteSpace())
            {
                paragraph = null;
            }
            else
            {
                if (paragraph is null)
                    document.Add(paragraph = new ParagraphBlock { Inline = new ContainerInline() });
                else
                    paragraph.Inline!.AppendChild(new LineBreakInline { IsHard = true, Span = new SourceSpan(start - 1, start - 1) });
                paragraph.Inline!.AppendChild(new LiteralInline(new StringSlice(text, start, end - 1)) { Span = new SourceSpan(start, end - 1) });
            }

            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return document;
    }
}
