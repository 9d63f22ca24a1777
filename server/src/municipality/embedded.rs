//! The content inside the binary. To embed another municipality, name its files here; to use one
//! without building, start with `--municipality DIR`.

/// Name of the directory, as problems show it.
pub(super) const NAME: &str = "heerlen";

/// Its files: name and text.
pub(super) const FILES: &[(&str, &str)] = &[
    ("destinations.toml", include_str!("../../municipality/heerlen/destinations.toml")),
    ("helplines.toml", include_str!("../../municipality/heerlen/helplines.toml")),
    ("municipality.toml", include_str!("../../municipality/heerlen/municipality.toml")),
    ("neighbours.toml", include_str!("../../municipality/heerlen/neighbours.toml")),
    ("offers.toml", include_str!("../../municipality/heerlen/offers.toml")),
    ("offers_examples.toml", include_str!("../../municipality/heerlen/offers_examples.toml")),
    ("stadsdelen.toml", include_str!("../../municipality/heerlen/stadsdelen.toml")),
    ("teams.toml", include_str!("../../municipality/heerlen/teams.toml")),
    ("wijken.toml", include_str!("../../municipality/heerlen/wijken.toml")),
];
