using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Web.Pages;

[Asks]
public sealed class AboutModel(CatalogueContext catalogue, Generation.Lease lease) : PageModel
{
    private const int MostProblems = 50;

    public Generation Generation { get; } = lease.Generation;

    public IReadOnlyList<SeedProblem> Problems { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Problems = await catalogue.Problems.OrderBy(problem => problem.Id).Take(MostProblems).ToListAsync(cancellation);
}
