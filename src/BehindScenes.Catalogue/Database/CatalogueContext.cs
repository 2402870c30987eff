using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Catalogue.Seeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BehindScenes.Catalogue.Database;

/// <summary>One generation of the catalogue, to be queried. Nothing is tracked: a generation never changes.</summary>
/// <param name="generation">null while it is built or opened.</param>
public sealed class CatalogueContext(DbContextOptions<CatalogueContext> options, Generation? generation = null) : DbContext(options)
{
    /// <summary>Named, as EF would else look for those that fit the options whenever a context is made.</summary>
    private static readonly ServiceProvider Services = new ServiceCollection().AddEntityFrameworkSqlite().BuildServiceProvider();

    /// <exception cref="InvalidOperationException">The generation is not open yet.</exception>
    public CatalogueMemory Memory => Opened.Memory;

    internal PreparedConnections Connections => Opened.Connections;

    /// <summary>On which prepared queries run while a budget watches them; null where none does.</summary>
    internal PreparedConnections.Connection? Watched { get; set; }

    private Generation Opened => generation ?? throw new InvalidOperationException("The generation is not open yet.");

    public DbSet<Drama> Dramas => Set<Drama>();

    public DbSet<DramaTitle> DramaTitles => Set<DramaTitle>();

    public DbSet<DramaNetwork> DramaNetworks => Set<DramaNetwork>();

    public DbSet<DramaGenre> DramaGenres => Set<DramaGenre>();

    public DbSet<Facet> Facets => Set<Facet>();

    public DbSet<Role> Roles => Set<Role>();

    public DbSet<Character> Characters => Set<Character>();

    public DbSet<Credit> Credits => Set<Credit>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<PersonSpelling> PersonSpellings => Set<PersonSpelling>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleDrama> ArticleDramas => Set<ArticleDrama>();

    public DbSet<ArticlePerson> ArticlePeople => Set<ArticlePerson>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<Moment> Moments => Set<Moment>();

    public DbSet<MomentPerson> MomentPeople => Set<MomentPerson>();

    public DbSet<KeptArray> KeptArrays => Set<KeptArray>();

    public DbSet<IndexedName> Names => Set<IndexedName>();

    public DbSet<NameKey> NameKeys => Set<NameKey>();

    public DbSet<ListOrder> ListOrders => Set<ListOrder>();

    public DbSet<LocalName> LocalNames => Set<LocalName>();

    public DbSet<SeedProblem> Problems => Set<SeedProblem>();

    public DbSet<KeptReading> Readings => Set<KeptReading>();

    public DbSet<KeptTies> Ties => Set<KeptTies>();

    /// <param name="path">The database file.</param>
    /// <param name="writes">Whether it is being built; a served one is opened read-only.</param>
    public static DbContextOptions<CatalogueContext> Options(string path, bool writes) =>
        new DbContextOptionsBuilder<CatalogueContext>()
            .UseSqlite(SourceOf(path, writes))
            .UseInternalServiceProvider(Services)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;

    internal static string SourceOf(string path, bool writes) => $"Data Source={path};Mode={(writes ? "ReadWriteCreate;Pooling=False" : "ReadOnly")}";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<NameKey>().ToTable(nameof(NameKeys), table => table.ExcludeFromMigrations());
        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(property => property.Name == "Id"))
            key.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
    }
}
