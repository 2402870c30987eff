using System.Runtime.CompilerServices;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Exports;

/// <summary>All that one generation holds, with the sentence of each finding. The same generation gives the same records in the same order.</summary>
public static class CatalogueExport
{
    /// <summary>The generation, its dramas, people, articles and pairings, each by its slug; read one after the other, so that memory does not grow with them.</summary>
    public static async IAsyncEnumerable<CatalogueRecord> RecordsAsync(CatalogueContext catalogue, Generation generation, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return new GenerationRecord(generation.Id, generation.DramaCount, generation.PersonCount, generation.ArticleCount, catalogue.Memory.Pairings.Count);
        foreach (var records in new[] { Dramas(catalogue), People(catalogue), Articles(catalogue), Pairings(catalogue.Memory).ToAsyncEnumerable() })
        {
            await foreach (var record in records.WithCancellation(cancellation))
                yield return record;
        }
    }

    private static IAsyncEnumerable<CatalogueRecord> Dramas(CatalogueContext catalogue) => catalogue.Dramas.OrderBy(drama => drama.Id).AllAsync(drama => new DramaRecord(
        drama.Slug, drama.Title, drama.OriginalTitle,
        drama.Titles.OrderBy(title => title.Id).Select(title => new DramaDetails.OtherTitle(title.Language, title.Title)).ToList(),
        drama.Year, drama.Country,
        drama.Networks.OrderBy(network => network.Name).Select(network => network.Name).ToList(),
        drama.Episodes,
        drama.Genres.OrderBy(genre => genre.Name).Select(genre => genre.Name).ToList(),
        drama.SynopsisHtml, drama.CardPath,
        drama.Credits.Where(credit => credit.Kind == CreditKind.Director).OrderBy(credit => credit.Position).Select(credit => new PersonLink(credit.Person.Slug, credit.Person.Name)).ToList(),
        drama.Credits.Where(credit => credit.Kind == CreditKind.Writer).OrderBy(credit => credit.Position).Select(credit => new PersonLink(credit.Person.Slug, credit.Person.Name)).ToList(),
        drama.Roles.OrderBy(role => role.Position).ThenBy(role => role.Id).Select(role => new DramaRecord.CastMember(
            new PersonLink(role.Person.Slug, role.Person.Name), role.Kind,
            role.Characters.OrderBy(character => character.Position).Select(character => new DramaDetails.Part(character.Name, character.Note)).ToList())).ToList()));

    private static IAsyncEnumerable<CatalogueRecord> People(CatalogueContext catalogue) => catalogue.People.OrderBy(person => person.Id).AllAsync(person => new PersonRecord(
        person.Slug, person.Name, person.NativeName, person.Spellings.OrderBy(spelling => spelling.Id).Select(spelling => spelling.Name).ToList()));

    private static IAsyncEnumerable<CatalogueRecord> Articles(CatalogueContext catalogue) => catalogue.Articles.OrderBy(article => article.Id).AllAsync(article => new ArticleRecord(
        article.Slug, article.Headline, article.Language, article.Published, article.Source, article.Path, article.Text,
        article.Dramas.OrderBy(tie => tie.DramaId).Select(tie => new DramaLink(tie.Drama.Slug, tie.Drama.Title, tie.Drama.Year)).ToList(),
        article.People.OrderBy(tie => tie.PersonId).Select(tie => new PersonLink(tie.Person.Slug, tie.Person.Name)).ToList(),
        article.Findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.Id).Select(finding => new ArticleRecord.Finding(
            finding.Kind, finding.Value, finding.Person!.Slug, finding.Drama!.Slug, finding.IsContradicted,
            new ArticleRecord.Evidence(finding.Article.Path, finding.Start, finding.End, finding.Sentence, finding.Rule, finding.Status))).ToList(),
        article.Moments.OrderBy(moment => moment.Start).ThenBy(moment => moment.Id).Select(moment => new ArticleRecord.Moment(
            moment.Kind, moment.Episode, moment.People.OrderBy(tie => tie.PersonId).Select(tie => tie.Person.Slug).ToList(), moment.Drama!.Slug,
            new ArticleRecord.Evidence(moment.Article.Path, moment.Start, moment.End, moment.Sentence, moment.Rule, moment.Status))).ToList()));

    private static IEnumerable<CatalogueRecord> Pairings(CatalogueMemory memory) => memory.Pairings.All.Select(pairing => new PairingRecord(
        memory.People[pairing.FirstId].Slug, memory.People[pairing.SecondId].Slug, pairing.Shared.Grade, pairing.Shared.Dramas, pairing.Shared.Moments, pairing.Shared.Articles));
}
