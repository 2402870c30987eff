using System.Globalization;
using System.Text;

namespace BehindScenes.Benchmarks.Generating;

/// <summary>An article that states what it is about and asks that nothing be looked for in its text.</summary>
internal static class MarkdownText
{
    private static readonly DateOnly FirstDay = new(2015, 1, 1);
    private const int Days = 3_650;

    public static string Of(ArticleText article, int number)
    {
        var day = FirstDay.AddDays(number % Days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder("---\n")
            .Append("headline: ").Append(CardText.Quoted(article.Headline)).Append('\n')
            .Append("language: ").Append(article.Language).Append('\n')
            .Append("published: ").Append(day).Append('\n')
            .Append("dramas: [").Append(article.Drama.Slug).Append("]\n")
            .Append("people: [").AppendJoin(", ", article.PeopleSlugs).Append("]\n")
            .Append("findings: none\n---\n\n");
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            var paragraph = article.Paragraphs[i];
            if (i == 1)
                text.AppendJoin('\n', paragraph.Select(sentence => "- " + sentence)).Append("\n\n");
            else if (i == 2)
                text.Append("## ").Append(paragraph[0].TrimEnd('.')).Append("\n\n").Append("**").AppendJoin(' ', paragraph.Skip(1)).Append("**\n\n");
            else if (i == article.Paragraphs.Count - 1)
                text.AppendJoin(' ', paragraph).Append(" [").Append(article.Drama.TitleIn(article.Language)).Append("](https://example.org/").Append(article.Drama.Slug).Append(")\n");
            else
                text.AppendJoin(' ', paragraph.Take(paragraph.Count - 1)).Append(" *").Append(paragraph[^1]).Append("*\n\n");
        }

        return text.ToString();
    }
}
