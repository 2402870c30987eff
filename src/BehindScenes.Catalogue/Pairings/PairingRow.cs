using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Pairings;

public sealed record PairingRow(PersonLink First, PersonLink Second, PairingGrade Grade, int DramaCount, int MomentCount, int ArticleCount)
{
    internal static System.Linq.Expressions.Expression<Func<Pairing, PairingRow>> Row { get; } = pairing => new PairingRow(
        new PersonLink(pairing.First.Slug, pairing.First.Name), new PersonLink(pairing.Second.Slug, pairing.Second.Name),
        pairing.Grade, pairing.DramaCount, pairing.MomentCount, pairing.ArticleCount);
}
