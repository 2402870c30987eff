using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Documents;

/// <summary>A piece that is left out of the kept text, and why. <paramref name="Line"/> counts from 1.</summary>
public sealed record RemovedText(int Line, int Start, int End, string Text, string Why);

/// <summary>A line of the file, without its break. <paramref name="Number"/> counts from 1.</summary>
public readonly record struct Line(int Number, TextSpan Span);

/// <summary>
/// A text taken apart: its language, its headline, what was left out and the sentences that remain.
/// Every position is one of the file's text, so that whatever is found can be shown where it stands.
/// </summary>
public sealed class Document
{
    private Document(string text, string language, Lexicon lexicon, TextSpan? headline, IReadOnlyList<RemovedText> removed, IReadOnlyList<Sentence> sentences)
    {
        (Text, Language, Lexicon, Headline, Removed, Sentences) = (text, language, lexicon, headline, removed, sentences);
        DistinctSentences = [.. sentences.DistinctBy(sentence => sentence.Span.In(text), StringComparer.Ordinal)];
    }

    public string Text { get; }

    /// <summary>BCP 47; <c>und</c> where it cannot be told.</summary>
    public string Language { get; }

    public Lexicon Lexicon { get; }

    public TextSpan? Headline { get; }

    public IReadOnlyList<RemovedText> Removed { get; }

    /// <summary>Where rules write down what they say; null where nobody asked.</summary>
    public Trail? Trail { get; init; }

    /// <summary>The headline's sentences first, if there is one.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <param name="text">A whole file, after its byte-order mark.</param>
    /// <param name="bodyStart">Where the text begins, behind its front matter.</param>
    /// <param name="language">What the front matter says; null asks the text.</param>
    /// <param name="hasHeadline">false where the front matter gives the headline, so that the text holds none.</param>
    /// <param name="trail">Where rules write down what they say.</param>
    public static Document Parse(string text, int bodyStart = 0, string? language = null, bool hasHeadline = true, Trail? trail = null)
    {
        var body = new TextSpan(bodyStart, text.Length);
        language ??= LanguageDetector.Detect(body.In(text));
        var lexicon = Lexicons.For(language);
        var vocabulary = new Vocabulary(lexicon);
        var furniture = Furniture.Find(text, LinesOf(text, body), lexicon, vocabulary, hasHeadline);
        var sentences = new List<Sentence>();
        if (furniture.Headline is { } headline)
            Add([headline], 0);
        var paragraph = 1;
        foreach (var span in Paragraphs(text, furniture.Headline is null ? furniture.Kept : [.. furniture.Kept.Skip(1)]))
            Add(SentenceSplitter.Split(text, span), paragraph++);
        return new Document(text, language, lexicon, furniture.Headline, furniture.Removed, sentences) { Trail = trail };

        void Add(IEnumerable<TextSpan> spans, int paragraphNumber)
        {
            foreach (var span in spans)
                sentences.Add(new Sentence(sentences.Count, span, paragraphNumber, Tokenizer.Tokenize(text, span, vocabulary)));
        }
    }

    /// <summary>The sentences without those that stand there a second time: they say nothing more.</summary>
    public IReadOnlyList<Sentence> DistinctSentences { get; }

    public string Body() => string.Join("\n\n", Sentences
        .Where(sentence => !sentence.IsHeadline)
        .GroupBy(sentence => sentence.Paragraph)
        .Select(paragraph => Text[paragraph.First().Span.Start..paragraph.Last().Span.End]));

    /// <summary>The line, from 1, on which a position stands.</summary>
    public static int LineOf(string text, int position)
    {
        var line = 1;
        for (var i = 0; i < position; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
                line++;
        }

        return line;
    }

    private static List<Line> LinesOf(string text, TextSpan body)
    {
        var lines = new List<Line>();
        var number = LineOf(text, body.Start);
        for (var start = body.Start; start < body.End; number++)
        {
            var length = text.AsSpan(start, body.End - start).IndexOfAny('\r', '\n');
            var end = length < 0 ? body.End : start + length;
            lines.Add(new Line(number, SentenceSplitter.Trim(text, new TextSpan(start, end))));
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return lines;
    }

    /// <summary>A line is a paragraph, but one that was wrapped goes on in the next: no closing mark, then a lower-case letter.</summary>
    private static IEnumerable<TextSpan> Paragraphs(string text, IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (start, end) = (lines[i].Span.Start, lines[i].Span.End);
            while (i + 1 < lines.Count && lines[i + 1].Number == lines[i].Number + 1
                   && char.IsLower(text[lines[i + 1].Span.Start]) && !IsClosed(text[end - 1]))
                end = lines[++i].Span.End;
            yield return new TextSpan(start, end);
        }
    }

    private static bool IsClosed(char last) => last is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '"' or '”' or '»' or ':';
}
