using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Languages;
using BehindScenes.Reading.Names;

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
    private readonly List<NameMention>?[] _capitalRuns;

    private Document(string text, string language, Lexicon lexicon, TextSpan? headline, IReadOnlyList<RemovedText> removed, IReadOnlyList<Sentence> sentences)
    {
        (Text, Language, Lexicon, Headline, Removed, Sentences) = (text, language, lexicon, headline, removed, sentences);
        _capitalRuns = new List<NameMention>?[sentences.Count];
        DistinctSentences = [.. sentences.Where(sentence => sentence.Saying == sentence.Index)];
    }

    public string Text { get; }

    /// <summary>BCP 47; <c>und</c> where it cannot be told.</summary>
    public string Language { get; }

    internal Lexicon Lexicon { get; }

    public TextSpan? Headline { get; }

    public IReadOnlyList<RemovedText> Removed { get; }

    /// <summary>Where rules write down what they say; null where nobody asked.</summary>
    public Trail? Trail { get; init; }

    /// <summary>The headline's sentences first, if there is one.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The sentences without those that stand there a second time: they say nothing more.</summary>
    internal IReadOnlyList<Sentence> DistinctSentences { get; }

    /// <summary>What has the shape of a name in a sentence where capitals show names, looked for once.</summary>
    internal List<NameMention> CapitalRuns(Sentence sentence) => _capitalRuns[sentence.Index] ??= NameScanner.Scan(Text, sentence, Lexicon, SpanSet.None);

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
        var vocabulary = new Vocabulary(lexicon, body.Length);
        var furniture = Furniture.Find(text, LinesOf(text, body), lexicon, vocabulary, hasHeadline);
        var (sentences, sayings) = (new List<Sentence>(), new Dictionary<string, int>(StringComparer.Ordinal));
        if (furniture.Headline is { } headline)
            Add(headline, 0, Tokenizer.Tokenize(text, headline, vocabulary));
        var paragraph = 1;
        foreach (var (span, tokens) in Paragraphs(text, furniture.Headline is null ? furniture.Kept : [.. furniture.Kept.Skip(1)]))
            AddParagraph(span, tokens, paragraph++);
        return new Document(text, language, lexicon, furniture.Headline, furniture.Removed, sentences) { Trail = trail };

        void Add(TextSpan span, int paragraphNumber, List<Token> tokens)
        {
            var words = span.In(text);
            var saying = sayings.TryAdd(words, sentences.Count) ? sentences.Count : sayings[words];
            sentences.Add(new Sentence(sentences.Count, span, paragraphNumber, tokens, saying));
        }

        void AddParagraph(TextSpan paragraphSpan, List<Token> tokens, int paragraphNumber)
        {
            var next = 0;
            foreach (var span in SentenceSplitter.Split(text, paragraphSpan))
            {
                var first = next;
                while (next < tokens.Count && tokens[next].End <= span.End)
                    next++;
                // A sentence of monstrous length may have been cut within a word.
                var isCut = (first < tokens.Count && tokens[first].Start < span.Start) || (next < tokens.Count && tokens[next].Start < span.End);
                Add(span, paragraphNumber, isCut ? Tokenizer.Tokenize(text, span, vocabulary) : tokens.GetRange(first, next - first));
            }
        }
    }

    /// <summary>The text without its headline and what was left out, paragraphs parted by a blank line.</summary>
    public string Body() => string.Join("\n\n", Sentences
        .Where(sentence => !sentence.IsHeadline)
        .GroupBy(sentence => sentence.Paragraph)
        .Select(paragraph => Text[paragraph.First().Span.Start..paragraph.Last().Span.End]));

    /// <summary>The line, from 1, on which a position stands.</summary>
    public static int LineOf(string text, int position)
    {
        var before = text.AsSpan(0, position);
        return 1 + before.Count('\n') + before.Count('\r') - text.AsSpan(0, Math.Min(text.Length, position + 1)).Count("\r\n");
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
    private static IEnumerable<(TextSpan Span, List<Token> Tokens)> Paragraphs(string text, IReadOnlyList<PageLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (start, tokens) = (lines[i].Span.Start, GoesOn(i) ? [.. lines[i].Tokens] : lines[i].Tokens);
            while (GoesOn(i))
                tokens.AddRange(lines[++i].Tokens);
            yield return (new TextSpan(start, lines[i].Span.End), tokens);
        }

        bool GoesOn(int i) => i + 1 < lines.Count && lines[i + 1].Line.Number == lines[i].Line.Number + 1
            && char.IsLower(text[lines[i + 1].Span.Start]) && !IsClosed(text[lines[i].Span.End - 1]);
    }

    private static bool IsClosed(char last) => last is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '"' or '”' or '»' or ':';
}
