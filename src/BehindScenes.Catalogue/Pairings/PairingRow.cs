using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Pairings;

public sealed record PairingRow(PersonLink First, PersonLink Second, PairingGrade Grade, int DramaCount, int MomentCount, int ArticleCount)
{
    internal static PairingRow Of(CatalogueMemory memory, Pairing pairing) => new(
        memory.People[pairing.FirstId], memory.People[pairing.SecondId], pairing.Shared.Grade, pairing.Shared.Dramas, pairing.Shared.Moments, pairing.Shared.Articles);
}
